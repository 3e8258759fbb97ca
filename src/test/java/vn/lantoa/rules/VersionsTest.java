package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final RuleBook ISSUED = Books.book(Books.PHASE_ONE);

    @Test
    void anAmendmentSaysWhatItChangesAndNothingElse() {
        var amended = new RuleBook(
                Books.read(Books.changed("at-most: 10", "at-most: 12")).rules());
        var changes = amended.changesFrom(ISSUED.rules(), Lang.VI);
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().title()).isEqualTo("Điều 6. Xét chọn tác phẩm");
        assertThat(changes.getFirst().removed()).containsExactly("Chọn không quá 10 tác phẩm");
        assertThat(changes.getFirst().added()).containsExactly("Chọn không quá 12 tác phẩm");
    }

    @Test
    void theFingerprintStandsForTheRulesNotForTheFile() {
        var reformatted =
                new RuleBook(Books.read(RuleSetYaml.print(ISSUED.rules())).rules());
        assertThat(reformatted.fingerprint()).isEqualTo(ISSUED.fingerprint()).hasSize(64);
        var amended = new RuleBook(
                Books.read(Books.changed("at-most: 10", "at-most: 12")).rules());
        assertThat(amended.fingerprint()).isNotEqualTo(ISSUED.fingerprint());
    }

    @Test
    void theNarrowestWindowWins() {
        assertThat(ISSUED.openings(Activity.ENTER, "district", null))
                .extracting(opening -> opening.rule().until())
                .containsExactly(new Moment.Before(java.time.LocalDate.of(2023, 3, 15)));
        assertThat(ISSUED.openings(Activity.ENTER, "province", null))
                .extracting(opening -> opening.rule().until())
                .containsExactly(new Moment.Before(java.time.LocalDate.of(2023, 3, 30)));
    }
}
