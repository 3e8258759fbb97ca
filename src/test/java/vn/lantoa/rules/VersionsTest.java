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
    void theNarrowestWindowWins() {
        assertThat(ISSUED.rules().openings(Activity.ENTER, "district", null))
                .extracting(opening -> opening.rule().until())
                .containsExactly(new Moment.Before(java.time.LocalDate.of(2023, 3, 15)));
        assertThat(ISSUED.rules().openings(Activity.ENTER, "province", null))
                .extracting(opening -> opening.rule().until())
                .containsExactly(new Moment.Before(java.time.LocalDate.of(2023, 3, 30)));
    }
}
