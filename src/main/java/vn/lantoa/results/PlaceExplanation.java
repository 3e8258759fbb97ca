package vn.lantoa.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.results.page.PlacePage;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.EntryFigures.Mark;
import vn.lantoa.rules.EntryFigures.Sheet;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.PublicRules.EngagementEvent;
import vn.lantoa.rules.PublicRules.Weight;
import vn.lantoa.rules.RulesText;
import vn.lantoa.rules.Sentence;
import vn.lantoa.web.page.Words;

/** Why a work has its place: every number that entered, each step, and the formula as the rules print it. */
@Component
class PlaceExplanation {

    private final Contests contests;
    private final InputText inputs;
    private final ResultViews resultViews;

    PlaceExplanation(Contests contests, InputText inputs, ResultViews resultViews) {
        this.contests = contests;
        this.inputs = inputs;
        this.resultViews = resultViews;
    }

    PlacePage page(Snapshot snapshot, Snapshot.Line line, Words words) {
        boolean vi = words.isVietnamese();
        EntryFigures figures = inputs.read(line.inputs());
        IssuedRules rules = contests.rules(snapshot.rules()).orElseThrow();
        Standing at = line.standing();
        ScoringParts basis = new ScoringParts(rules.book().rules());
        return new PlacePage(
                contests.phase(snapshot.phase()).orElseThrow().number(),
                at.code(),
                line.title(),
                line.authorName(),
                line.unitName(),
                at.place(),
                at.shared(),
                snapshot.ranked(),
                snapshot.awardsOf(line.entry()).stream()
                        .map(award -> award.name(vi))
                        .toList(),
                resultViews.picture(line.entry()).orElse(null),
                figures.sheets().stream().map(Sheet::juror).toList(),
                rules.book().criteria().stream()
                        .map(criterion -> marks(criterion, figures, vi))
                        .toList(),
                figures.sheets().stream()
                        .map(sheet -> NumberFormats.mark(total(sheet), vi))
                        .toList(),
                counts(basis, figures, words),
                basis.hasJury() ? part(at.jury(), basis.juryFull(), vi) : null,
                basis.hasPublicPart() ? part(at.publicPart(), basis.publicFull(), vi) : null,
                NumberFormats.points(at.total(), vi),
                at.total().exact(),
                vi ? at.tieVi() : at.tieEn(),
                vi ? at.whyVi() : at.whyEn(),
                formula(rules, Lang.of(vi)),
                rules.number(),
                snapshot.fingerprint(),
                snapshot.digest());
    }

    private static PlacePage.Marks marks(Criterion criterion, EntryFigures figures, boolean vi) {
        return new PlacePage.Marks(
                criterion.name().in(Lang.of(vi)),
                NumberFormats.mark(criterion.max(), vi),
                figures.sheets().stream()
                        .map(sheet -> sheet.marks().stream()
                                .filter(mark -> mark.criterion().equals(criterion.code()))
                                .findFirst()
                                .map(Mark::points)
                                .orElse(null))
                        .map(mark -> NumberFormats.mark(mark, vi))
                        .toList());
    }

    private static BigDecimal total(Sheet sheet) {
        return sheet.marks().stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static PlacePage.Part part(Standing.Figure figure, @Nullable BigDecimal full, boolean vi) {
        return new PlacePage.Part(NumberFormats.points(figure, vi), full == null ? "" : NumberFormats.mark(full, vi));
    }

    /** What the rules count of the public, in their order; last the ballots on the site where they decide something. */
    private static List<PlacePage.Count> counts(ScoringParts basis, EntryFigures figures, Words words) {
        boolean vi = words.isVietnamese();
        List<PlacePage.Count> counts = new ArrayList<>();
        for (Weight weight : basis.weights()) {
            if (weight.event() != EngagementEvent.BALLOT) {
                counts.add(new PlacePage.Count(label(weight, words), NumberFormats.count(count(figures, weight), vi)));
            }
        }
        if (basis.hasBallots()) {
            counts.add(new PlacePage.Count(words.t(ballots(basis)), NumberFormats.count(figures.ballots(), vi)));
        }
        return counts;
    }

    static String ballots(ScoringParts basis) {
        if (basis.ballotsGivePoints()) {
            return "results.ballots.points";
        } else {
            return basis.ballotsWinPrizes() ? "results.ballots.prize" : "results.ballots.none";
        }
    }

    private static String label(Weight weight, Words words) {
        Lang lang = Lang.of(words.isVietnamese());
        String text = words.t(
                "results.place.count",
                Sentence.of("rules.EngagementEvent." + weight.event()).in(lang),
                Sentence.of("rules.Network." + weight.network()).in(lang));
        return text.substring(0, 1).toUpperCase(Words.VIETNAMESE) + text.substring(1);
    }

    private static long count(EntryFigures figures, Weight weight) {
        return figures.figures().stream()
                .filter(figure -> figure.network() == weight.network() && figure.event() == weight.event())
                .mapToLong(EntryFigures.Figure::count)
                .sum();
    }

    /** The articles on points and on places, word for word as the printed rules have them. */
    private static List<String> formula(IssuedRules rules, Lang lang) {
        return rules.book().text(lang).articles().stream()
                .filter(article -> article.clause() == Clause.SCORING || article.clause() == Clause.RANKING)
                .flatMap(article -> article.blocks().stream())
                .flatMap(PlaceExplanation::paragraphs)
                .toList();
    }

    private static Stream<String> paragraphs(RulesText.Block block) {
        return block instanceof RulesText.Block.Item item
                ? Stream.concat(
                        Stream.of((item.label() + " " + item.text()).strip()),
                        item.points().stream().map(point -> point.label() + " " + point.text()))
                : Stream.empty();
    }
}
