package vn.lantoa.media.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Clips as telephones film them, made by FFmpeg when they are first asked for and kept below {@code target/clips}. */
public final class SampleClips {

    private static final Path KEPT = Path.of("target", "clips");
    private static final Path UNPACKED = Path.of("target", "test-data", "ffmpeg");

    private SampleClips() {}

    /** An MP4 with a moving test card and a tone, H.264 and AAC. */
    public static Path make(int seconds, int width, int height) {
        return make(
                "%ds-%dx%d.mp4".formatted(seconds, width, height), words(card(seconds, width, height), tone(seconds)));
    }

    /** A long one that is quickly made: two pictures a second. */
    public static Path slow(int seconds, int width, int height) {
        List<String> twice = List.of(
                "-f", "lavfi", "-i", "testsrc2=size=%dx%d:rate=2:duration=%d".formatted(width, height, seconds));
        return make("%ds-%dx%d-slow.mp4".formatted(seconds, width, height), words(twice, tone(seconds)));
    }

    /** The same, without sound. */
    public static Path silent(int seconds, int width, int height) {
        return make("%ds-%dx%d-silent.mp4".formatted(seconds, width, height), card(seconds, width, height));
    }

    /** A clip of this name, as FFmpeg makes it when told so. */
    static Path make(String name, List<String> words) {
        Path clip = KEPT.resolve(name).toAbsolutePath();
        if (!Files.exists(clip)) {
            try {
                Files.createDirectories(clip.getParent());
                Path draft = KEPT.resolve(UUID.randomUUID() + "." + name);
                run(words, draft);
                Files.move(draft, clip, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return clip;
    }

    /** Another clip made of one, with words before and after the one that goes in. */
    static Path remake(String name, List<String> before, Path from, List<String> after) {
        return make(name, words(before, List.of("-i", from.toString()), after));
    }

    public static Optional<Ffmpeg> ffmpeg() {
        return Ffmpeg.find(System.getenv().getOrDefault("LANTOA_FFMPEG", ""), UNPACKED);
    }

    static List<String> card(int seconds, int width, int height) {
        return List.of(
                "-f", "lavfi", "-i", "testsrc2=size=%dx%d:rate=25:duration=%d".formatted(width, height, seconds));
    }

    static List<String> tone(int seconds) {
        return List.of("-f", "lavfi", "-i", "sine=frequency=440:duration=" + seconds);
    }

    @SafeVarargs
    static List<String> words(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static void run(List<String> words, Path into) throws IOException {
        Ffmpeg ffmpeg = ffmpeg().orElseThrow(() -> new AssertionError(Ffmpeg.MISSING));
        List<String> all = new ArrayList<>(List.of(ffmpeg.ffmpeg().toString(), "-nostdin", "-v", "error"));
        all.addAll(words);
        all.addAll(List.of("-y", into.toString()));
        ProcessBuilder builder = new ProcessBuilder(all).inheritIO();
        builder.environment().put("LD_LIBRARY_PATH", ffmpeg.folder().toString());
        try {
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("FFmpeg made no sample of " + all);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
