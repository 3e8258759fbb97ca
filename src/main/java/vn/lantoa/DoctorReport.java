package vn.lantoa;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.web.page.Words;

/** What the doctor found, one sentence a line. */
final class DoctorReport {

    /** Right, missing but not wrong, wrong. */
    enum Sign {
        RIGHT("✓"),
        MISSING("!"),
        WRONG("✗");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }
    }

    private record Remark(Sign sign, String sentence) {}

    private final List<Remark> doctorReport = new ArrayList<>();
    private final Words words;

    DoctorReport(Words words) {
        this.words = words;
    }

    void add(Sign sign, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        doctorReport.add(new Remark(sign, words.t(key, texts)));
    }

    boolean somethingIsWrong() {
        return doctorReport.stream().anyMatch(r -> r.sign() == Sign.WRONG);
    }

    void print(PrintStream out) {
        doctorReport.forEach(r -> out.println(r.sign().mark + " " + r.sentence()));
        out.println(words.t(somethingIsWrong() ? "doctor.verdict.wrong" : "doctor.verdict.right"));
    }
}
