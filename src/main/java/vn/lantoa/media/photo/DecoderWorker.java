package vn.lantoa.media.photo;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process that opens strangers' files, one at a time. It may die; this one does not. */
public class DecoderWorker implements AutoCloseable {

    public static final String EXAMINE = "examine";
    public static final String RENDER = "render";
    public static final String REFUSED = "refused";

    private static final int FILES_PER_PROCESS = 100;

    private final DecoderLaunch command;
    private final Duration longest;
    private final FairLock fairLock = new FairLock(Duration.ofSeconds(1));
    private @Nullable Process process;
    private int filesDone;

    DecoderWorker(DecoderLaunch command, Duration longest) {
        this.command = command;
        this.longest = longest;
    }

    /** The right to use this process; it fails when others use it for longer than this. */
    public Turn awaitTurn(Duration patience) throws DecoderFailed {
        return fairLock.await(patience);
    }

    /** What the process says about the file; it fails when the process dies or takes too long. */
    public Map<String, String> process(String verb, Path original, Path renditions) throws DecoderFailed {
        Process worker = worker();
        Thread watchdog = Thread.startVirtualThread(() -> killAfter(longest, worker));
        try {
            return ask(worker, verb, original, renditions);
        } catch (IOException e) {
            stop();
            throw new DecoderFailed("the decoder died or was stopped while it had the file", e);
        } finally {
            watchdog.interrupt();
        }
    }

    private static Map<String, String> ask(Process worker, String verb, Path original, Path renditions)
            throws IOException, DecoderFailed {
        DataOutputStream question = new DataOutputStream(new BufferedOutputStream(worker.getOutputStream()));
        question.writeUTF(verb);
        question.writeUTF(original.toString());
        question.writeUTF(renditions.toString());
        question.flush();
        DataInputStream answer = new DataInputStream(new BufferedInputStream(worker.getInputStream()));
        Map<String, String> words = new HashMap<>();
        for (int left = answer.readInt(); left > 0; left--) {
            words.put(answer.readUTF(), answer.readUTF());
        }
        if (words.containsKey("failed")) {
            throw new DecoderFailed("the decoder failed: " + words.get("failed"));
        }
        return words;
    }

    private Process worker() throws DecoderFailed {
        if (process == null || !process.isAlive() || filesDone >= FILES_PER_PROCESS) {
            stop();
            try {
                process = command.start();
            } catch (IOException e) {
                throw new DecoderFailed("the decoder could not be started", e);
            }
            filesDone = 0;
        }
        filesDone++;
        return process;
    }

    private static void killAfter(Duration limit, Process worker) {
        try {
            Thread.sleep(limit);
            worker.destroyForcibly();
        } catch (InterruptedException e) {
            // the file was done in time
            return;
        }
    }

    private void stop() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    @Override
    public void close() {
        try (Turn turn = fairLock.await()) {
            stop();
        }
    }

    /** Held while a file is in the process. */
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
