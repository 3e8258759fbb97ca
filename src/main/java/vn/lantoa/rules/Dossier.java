package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes with a work. */
public record Dossier(
        @Nullable Caption caption,
        boolean placeRequired,
        boolean dateRequired,
        boolean bankAccount,
        @Nullable Text subject,
        List<Text> attachments) {

    /** Length of the caption or story, counted in words or characters, both ends allowed. */
    public record Caption(
            Measure measure,
            @Nullable Integer min,
            @Nullable Integer max) {

        /** How long a text is by this measure, as it will be decided. */
        public int lengthOf(String text) {
            return EntryChecker.length(text, measure);
        }

        /** "Chú thích từ 3 đến 150 từ". */
        public Sentence words() {
            return RuleWords.caption(this);
        }
    }

    /** "Từ/chữ" are syllables written apart; characters are letters as a reader counts them. */
    public enum Measure {
        WORDS,
        CHARACTERS
    }
}
