package vn.lantoa.media.clip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.lantoa.media.photo.Confinement;
import vn.lantoa.media.photo.DecoderBusy;
import vn.lantoa.media.photo.DecoderFailed;

/** Starts FFmpeg's programs on strangers' clips: confined, one process for each question, stopped when it takes long. */
class FfmpegRun implements AutoCloseable {

    /** Only this file, read only as what it must be, and nothing that it points to. */
    private static final List<String> ALONE =
            List.of("-protocol_whitelist", "file", "-f", "mov", "-enable_drefs", "0", "-use_absolute_path", "0");

    private static final List<String> DECODERS = List.of("-codec_whitelist", String.join(",", ClipFacts.CODECS));
    private static final int MOST_WORDS = 1 << 18;
    /** Exit codes of a program that a signal ended, or that ended itself upon one. */
    private static final Set<Integer> KILLED = Set.of(123, 132, 134, 135, 136, 137, 139, 143, 152, 153, 159, 255);

    private static final int BROKEN = 69;

    private final Ffmpeg ffmpeg;
    private final List<String> briefly;
    private final List<String> atLength;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    FfmpegRun(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
        this.briefly = Confinement.within("--as=3221225472", "--fsize=67108864", "--cpu=60", "--core=0", "--nofile=64");
        this.atLength =
                Confinement.within("--as=3221225472", "--fsize=1073741824", "--cpu=7200", "--core=0", "--nofile=64");
    }

    /** What ffprobe says of the container alone, whatever is in it. */
    Said probeContainer(Path clip, String... question) throws DecoderFailed {
        return ask(clip, List.of("-nofind_stream_info"), question);
    }

    /** What ffprobe says after a look at the first frames. */
    Said probe(Path clip, String... question) throws DecoderFailed {
        return ask(clip, DECODERS, question);
    }

    private Said ask(Path clip, List<String> how, String... question) throws DecoderFailed {
        List<String> words = new ArrayList<>(briefly);
        words.addAll(List.of(ffmpeg.ffprobe().toString(), "-v", "error"));
        words.addAll(ALONE);
        words.addAll(how);
        words.addAll(List.of(question));
        words.add("file:" + clip);
        return run(words, Duration.ofSeconds(30));
    }

    /** Something quick done to a clip from this moment on; a negative one counts from the end. */
    Said glance(Path clip, double seconds, List<String> what) throws DecoderFailed {
        List<String> words = new ArrayList<>(briefly);
        words.addAll(List.of(ffmpeg.ffmpeg().toString(), "-nostdin", "-v", "error", "-xerror", "-threads", "2"));
        words.addAll(ALONE);
        words.addAll(DECODERS);
        words.addAll(List.of(
                seconds < 0 ? "-sseof" : "-ss", String.format(Locale.ROOT, "%.3f", seconds), "-i", "file:" + clip));
        words.addAll(what);
        return run(words, Duration.ofSeconds(60));
    }

    /** The whole clip made into something else, however long it takes, behind everything else this machine does. */
    Said work(Path clip, List<String> what) throws DecoderFailed {
        List<String> words = new ArrayList<>(atLength);
        words.addAll(List.of("nice", "-n", "10", ffmpeg.ffmpeg().toString()));
        words.addAll(List.of("-nostdin", "-v", "error", "-threads", "2", "-filter_threads", "2"));
        // a frame may be spoilt, a part may not be missing
        words.addAll(List.of("-max_error_rate", "0.02"));
        words.addAll(ALONE);
        words.addAll(DECODERS);
        words.addAll(List.of("-i", "file:" + clip));
        words.addAll(what);
        return run(words, Duration.ofHours(1));
    }

    private Said run(List<String> words, Duration longest) throws DecoderFailed {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("LD_LIBRARY_PATH", ffmpeg.folder().toString());
        try {
            Process process = builder.start();
            running.add(process);
            try {
                return listen(process, longest);
            } finally {
                process.destroyForcibly();
                running.remove(process);
            }
        } catch (IOException e) {
            throw new DecoderFailed("FFmpeg could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DecoderFailed("interrupted while FFmpeg worked", e);
        }
    }

    private Said listen(Process process, Duration longest) throws IOException, InterruptedException, DecoderFailed {
        Thread watchdog = Thread.startVirtualThread(() -> killAfter(longest, process));
        try (InputStream out = process.getInputStream()) {
            byte[] said = out.readNBytes(MOST_WORDS + 1);
            if (said.length > MOST_WORDS) {
                return new Said(BROKEN, "", true);
            }
            int exit = process.waitFor();
            if (closed) {
                throw new DecoderBusy(Duration.ZERO);
            }
            if (KILLED.contains(exit)) {
                throw new DecoderFailed("FFmpeg died or was stopped while it had the clip: " + exit);
            }
            return new Said(exit, new String(said, StandardCharsets.UTF_8), false);
        } finally {
            watchdog.interrupt();
        }
    }

    private static void killAfter(Duration limit, Process process) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // it ended in time
            return;
        }
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Process::destroyForcibly);
    }

    /** @param endless it said more than anybody asked for */
    record Said(int exit, String words, boolean endless) {

        boolean well() {
            return exit == 0;
        }

        /** Too much of the clip could not be decoded. */
        boolean mostlyBroken() {
            return exit == BROKEN;
        }
    }
}
