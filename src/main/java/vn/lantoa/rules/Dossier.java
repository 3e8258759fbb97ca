package vn.lantoa.rules;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
            return measure.lengthOf(text);
        }

        /** "Chú thích từ 3 đến 150 từ". */
        public Sentence words() {
            if (min != null && max != null) {
                return Sentence.of("rules.caption.both", min, max, measure);
            }
            if (max != null) {
                return Sentence.of("rules.caption.max", max, measure);
            }
            return min == null ? Sentence.of("rules.caption.any") : Sentence.of("rules.caption.min", min, measure);
        }
    }

    /** "Từ/chữ" are syllables written apart; characters are letters as a reader counts them. */
    public enum Measure {
        WORDS,
        CHARACTERS;

        /** Words are runs between blanks; characters are what a reader sees as one, marks included. */
        public int lengthOf(String text) {
            var composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
            if (this == WORDS) {
                return composed.isEmpty() ? 0 : composed.split("\\s+").length;
            }
            var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(composed);
            int count = 0;
            while (letters.next() != BreakIterator.DONE) {
                count++;
            }
            return count;
        }
    }
}
