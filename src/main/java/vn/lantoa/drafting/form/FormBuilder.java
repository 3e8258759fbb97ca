package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.Part;
import vn.lantoa.rules.Sentence;
import vn.lantoa.web.page.Words;

/** Builds a form, part by part. */
public final class FormBuilder {
    private final FormLabels labels;
    private final Set<OpenDecision> open;
    private final List<Part> parts = new ArrayList<>();

    /** @param open the decisions that are marked because nobody has taken them yet */
    public FormBuilder(Set<OpenDecision> open, Words words) {
        this.open = open;
        this.labels = new FormLabels(words);
    }

    public List<Part> all() {
        return List.copyOf(parts);
    }

    /** Questions most contests answer. */
    Questions part(String key, Object... arguments) {
        return questions(key, false, false, arguments);
    }

    /** Questions few contests need. */
    Questions rare(String key, Object... arguments) {
        return questions(key, true, false, arguments);
    }

    /** One of several alike. */
    Questions row(String key, Object... arguments) {
        return questions(key, false, true, arguments);
    }

    private Questions questions(String key, boolean rare, boolean row, Object... arguments) {
        var legend = labels.legend(key, arguments);
        return new Questions(this, labels, new Part(legend, labels.hint("part." + key), List.of(), rare, row, false));
    }

    FormBuilder with(Part part) {
        parts.add(part);
        return this;
    }

    boolean isOpen(OpenDecision decision) {
        return open.contains(decision);
    }

    String word(Enum<?> constant) {
        return labels.word(constant);
    }

    String sentence(Sentence sentence) {
        return labels.sentence(sentence);
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
