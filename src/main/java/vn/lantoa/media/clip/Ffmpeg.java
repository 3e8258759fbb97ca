package vn.lantoa.media.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The two programs that read clips, lying in one folder with the libraries they bring along, if they do. */
public record Ffmpeg(Path folder) {

    public static final String MISSING =
            "No FFmpeg was found that works, so clips cannot be read: on Linux x86-64 the one that"
                    + " comes along needs libxcb1, libxcb-shm0, libasound2 and libpulse0; elsewhere install ffmpeg, or name its"
                    + " folder in LANTOA_FFMPEG.";

    public Path ffmpeg() {
        return folder.resolve("ffmpeg");
    }

    Path ffprobe() {
        return folder.resolve("ffprobe");
    }

    /** The named one and no other; else the one that comes along, unpacked into this folder; else the system's. */
    public static Optional<Ffmpeg> find(String named, Path unpackInto) {
        if (!named.isBlank()) {
            return Optional.of(Path.of(named))
                    .map(path -> Files.isDirectory(path)
                            ? path
                            : path.toAbsolutePath().getParent())
                    .map(Ffmpeg::new)
                    .filter(Ffmpeg::works);
        }
        return FfmpegJar.unpack(unpackInto)
                .map(Ffmpeg::new)
                .filter(Ffmpeg::works)
                .or(() -> Stream.of("/usr/bin", "/usr/local/bin")
                        .map(folder -> new Ffmpeg(Path.of(folder)))
                        .filter(Ffmpeg::works)
                        .findFirst());
    }

    /** A program may lie there and still lack a library of this machine. */
    private boolean works() {
        return Stream.of(ffmpeg(), ffprobe()).allMatch(this::starts);
    }

    private boolean starts(Path program) {
        try {
            ProcessBuilder trial = new ProcessBuilder(program.toString(), "-version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            trial.environment().put("LD_LIBRARY_PATH", folder.toString());
            Process process = trial.start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
