package vn.lantoa.media.photo;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The process that opens strangers' files: a question on its input, an answer on its output, until the input ends. */
class DecoderMain {

    private DecoderMain() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream questions = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(System.err, true));
        PhotoProcessor photoProcessor = new PhotoProcessor(new Vips(Path.of(System.getProperty("lantoa.libvips"))));
        try {
            while (true) {
                answer(answers, process(photoProcessor, questions.readUTF(), questions.readUTF(), questions.readUTF()));
            }
        } catch (EOFException e) {
            // the asking process has closed the door or has died
            return;
        }
    }

    private static Map<String, String> process(
            PhotoProcessor photoProcessor, String verb, String original, String renditions) {
        try {
            if (verb.equals(DecoderWorker.EXAMINE)) {
                return photoProcessor.examine(Path.of(original), Path.of(renditions));
            } else {
                photoProcessor.render(Path.of(original), Path.of(renditions));
                return Map.of();
            }
        } catch (IOException | VipsFailed | RuntimeException e) {
            return Map.of("failed", String.valueOf(e.getMessage()));
        }
    }

    private static void answer(DataOutputStream answers, Map<String, String> words) throws IOException {
        answers.writeInt(words.size());
        for (Map.Entry<String, String> word : words.entrySet()) {
            answers.writeUTF(word.getKey());
            answers.writeUTF(word.getValue());
        }
        answers.flush();
    }
}
