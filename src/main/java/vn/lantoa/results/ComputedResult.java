package vn.lantoa.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.AwardPlace;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.TieLink;

/** What the rules make of frozen figures: every entry's standing in order, and the prizes of each list. Pure. */
record ComputedResult(List<Standing> standings, List<Given> given) {

    private static final int SHOWN_DIGITS = 4;

    /** A prize of one list. */
    record Given(String scheme, Text schemeName, AwardPlace award) {}

    static ComputedResult of(RuleBook book, List<EntryFigures> figures, String drawSeed) {
        Ranking ranking = book.rank(figures, drawSeed);
        List<Standing> standings = new ArrayList<>();
        ranking.ranked().forEach(ranked -> standings.add(standing(ranked, book)));
        ranking.unranked().forEach(unranked -> standings.add(unplaced(unranked)));
        List<Given> given = book.rules().awards().stream()
                .flatMap(scheme -> book.award(scheme, figures, drawSeed).stream()
                        .map(award -> new Given(scheme.code(), scheme.name(), award)))
                .toList();
        return new ComputedResult(List.copyOf(standings), given);
    }

    private static Standing standing(Ranking.Ranked ranked, RuleBook book) {
        Optional<Sentence> tie = Optional.ofNullable(ranked.decidedBy()).map(link -> words(link, book));
        return new Standing(
                ranked.entry(),
                ranked.place(),
                ranked.shared(),
                figure(ranked.total()),
                figure(ranked.jury()),
                figure(ranked.publicPoints()),
                tie.map(Sentence::vi).orElse(""),
                tie.map(Sentence::en).orElse(""),
                ranked.why().stream().map(Sentence::vi).toList(),
                ranked.why().stream().map(Sentence::en).toList());
    }

    private static Standing unplaced(Ranking.Unranked unranked) {
        return new Standing(
                unranked.entry(),
                null,
                false,
                Standing.Figure.NONE,
                Standing.Figure.NONE,
                Standing.Figure.NONE,
                "",
                "",
                List.of(unranked.reason().vi()),
                List.of(unranked.reason().en()));
    }

    private static Standing.Figure figure(@Nullable Fraction exact) {
        return exact == null
                ? Standing.Figure.NONE
                : new Standing.Figure(exact.toString(), exact.rounded(SHOWN_DIGITS));
    }

    private static Sentence words(TieLink link, RuleBook book) {
        if (link instanceof TieLink.HigherCriterion by) {
            Text name = book.criteria().stream()
                    .filter(criterion -> criterion.code().equals(by.criterion()))
                    .map(Criterion::name)
                    .findFirst()
                    .orElse(Text.of(by.criterion()));
            return Sentence.of("rules.link.higherCriterion", name);
        }
        String name = link.getClass().getSimpleName();
        return Sentence.of("rules.link." + Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
}
