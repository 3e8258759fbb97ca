package vn.lantoa.media.photo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a program that opens strangers' files is wrapped in: limits, no network, no new rights, as far as can be had. */
public final class Confinement {

    private final List<String> words = new ArrayList<>();

    private Confinement() {}

    /** The words to put in front of a program, with these limits in the language of {@code prlimit}. */
    public static List<String> within(String... limits) {
        Confinement confinement = new Confinement();
        List<String> prlimit = new ArrayList<>(List.of("prlimit"));
        prlimit.addAll(List.of(limits));
        confinement.addIfItWorks(prlimit);
        confinement.addIfItWorks(List.of("unshare", "-r", "-n"));
        confinement.addIfItWorks(List.of("setpriv", "--no-new-privs"));
        return List.copyOf(confinement.words);
    }

    private void addIfItWorks(List<String> wrapper) {
        List<String> trial = new ArrayList<>(words);
        trial.addAll(wrapper);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0) {
                words.addAll(wrapper);
            }
        } catch (IOException e) {
            // the wrapper is not installed; the program's own limits remain
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
