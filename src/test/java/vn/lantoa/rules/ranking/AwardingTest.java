package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.rules.AwardPlace;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.Text;

class AwardingTest {
    private static final RuleBook BOOK = Books.book(Books.PHASE_ONE);

    @Test
    void theAudiencePrizeGoesByBallotsAlone() {
        var audience = BOOK.rules().awards().get(1);
        var field = List.of(
                Figures.entry("A", List.of(), 900, 3),
                Figures.entry("B", List.of(), 1, 8),
                Figures.entry("C", List.of(), 0, 0));
        assertThat(BOOK.award(audience, field, ""))
                .extracting(AwardPlace::entry)
                .containsExactly("B");
    }

    @Test
    void nobodyWinsWithoutASingleBallot() {
        var audience = BOOK.rules().awards().get(1);
        assertThat(BOOK.award(audience, List.of(Figures.entry("A", List.of(), 9, 0)), ""))
                .isEmpty();
    }

    @Test
    void aSharedPlaceBeyondThePrizesIsLeftToTheCommittee() {
        var audience = BOOK.rules().awards().get(1);
        var field = List.of(Figures.entry("A", List.of(), 0, 5), Figures.entry("B", List.of(), 0, 5));
        assertThat(BOOK.award(audience, field, "")).hasSize(2).allMatch(AwardPlace::beyondCount);
    }

    @Test
    void thePrizesFollowThePlaces() {
        var scheme = new AwardScheme(
                "c",
                Text.of("Giải"),
                AwardScheme.RankedBy.BALLOTS,
                null,
                null,
                false,
                false,
                List.of(prize("Nhất", 1), prize("Nhì", 2)));
        var field = List.of(
                Figures.entry("A", List.of(), 0, 9),
                Figures.entry("B", List.of(), 0, 8),
                Figures.entry("C", List.of(), 0, 7),
                Figures.entry("D", List.of(), 0, 6));
        assertThat(BOOK.award(scheme, field, ""))
                .extracting(award -> award.entry() + " " + award.prize().name().vi())
                .containsExactly("A Nhất", "B Nhì", "C Nhì");
    }

    @Test
    void aRevokedPrizeGoesToTheNextAndNobodysPlaceChanges() {
        var scheme = BOOK.rules().awards().get(1);
        var field = List.of(
                Figures.entry("A", List.of(), 0, 9),
                Figures.entry("B", List.of(), 0, 8),
                Figures.entry("C", List.of(), 0, 7));
        assertThat(BOOK.award(scheme, field, "", List.of("A")))
                .extracting(award -> award.place() + " " + award.entry())
                .containsExactly("2 B");
        assertThat(BOOK.ranking(scheme, field, "").ranked())
                .extracting(Ranking.Ranked::entry)
                .containsExactly("A", "B", "C");
    }

    @Test
    void withoutSuccessionARevokedPrizeStaysAway() {
        var yaml = Books.changed("  succession: true\n", "");
        var book = new RuleBook(Books.read(yaml).rules());
        var field = List.of(Figures.entry("A", List.of(), 0, 9), Figures.entry("B", List.of(), 0, 8));
        assertThat(book.award(book.rules().awards().get(1), field, "", List.of("A")))
                .isEmpty();
    }

    private static Prize prize(String name, int count) {
        return new Prize(Prize.PrizeLevel.OTHER, Text.of(name), count, List.of());
    }
}
