package vn.lantoa.rules;

/** A value of the rule set that cannot be: the reader turns it into a finding with its line, a form into a refusal. */
public final class RuleFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Sentence sentence;

    RuleFault(Sentence sentence) {
        super(sentence.vi());
        this.sentence = sentence;
    }

    /** What cannot be, in both languages. */
    public Sentence sentence() {
        return sentence;
    }
}
