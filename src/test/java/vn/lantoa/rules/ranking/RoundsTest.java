package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.RuleBook;

class RoundsTest {
    private static final RuleBook BOOK = Books.book("viet-nam-xanh-2020");

    @Test
    void theWinnerOfAWeekIsKeptOutOfTheNext() {
        var field = List.of(
                entry("A1", "An", "tuan-1", 50), entry("B1", "Bình", "tuan-1", 40),
                entry("A2", "An", "tuan-2", 90), entry("B2", "Bình", "tuan-2", 10));
        assertThat(winner("tuan-1", field)).isEqualTo("A1");
        assertThat(winner("tuan-2", field)).isEqualTo("B2");
        assertThat(winner("chung-cuoc", field)).isEqualTo("A2");
    }

    private static String winner(String scheme, List<EntryFigures> field) {
        var prizes = BOOK.rules().awards().stream()
                .filter(each -> each.code().equals(scheme))
                .findFirst()
                .orElseThrow();
        return BOOK.award(prizes, field, "seed").getFirst().entry();
    }

    private static EntryFigures entry(String name, String author, String week, long ballots) {
        return new EntryFigures(name, author, "U", "clip", week, List.of(), List.of(), ballots);
    }
}
