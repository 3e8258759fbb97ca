package vn.lantoa.rules;

/** A text of the committee in both languages; without a translation the Vietnamese stands for both. */
public record Text(String vi, String en) {
    public Text {
        if (vi.isBlank() || en.isBlank()) {
            throw new RuleFault(Sentence.of("rules.fault.blankText"));
        }
    }

    public static Text of(String vi) {
        return new Text(vi, vi);
    }

    public String in(Lang lang) {
        return lang == Lang.VI ? vi : en;
    }
}
