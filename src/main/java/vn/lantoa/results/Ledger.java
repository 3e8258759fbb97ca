package vn.lantoa.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
import vn.lantoa.rules.RulesText;
import vn.lantoa.web.page.Words;

/** Why a work has its place: every number that entered, each step, and the formula as the rules print it. */
@Component
class Ledger {

    private final Contests contests;
    private final InputText inputs;
    private final Painting painting;

    Ledger(Contests contests, InputText inputs, Painting painting) {
        this.contests = contests;
        this.inputs = inputs;
        this.painting = painting;
    }

    PlacePage page(Snapshot snapshot, Snapshot.Line line, Words words) {
        boolean vi = GatePages.vietnamese(words);
        EntryFigures figures = inputs.read(line.inputs());
        IssuedRules rules = contests.rules(snapshot.rules()).orElseThrow();
        Standing at = line.standing();
        return new PlacePage(
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
                painting.picture(line.entry()).orElse(null),
                figures.sheets().stream().map(Sheet::juror).toList(),
                rules.book().criteria().stream()
                        .map(criterion -> marks(criterion, figures, vi))
                        .toList(),
                figures.sheets().stream()
                        .map(sheet -> Shown.mark(total(sheet), vi))
                        .toList(),
                new PlacePage.Counts(
                        count(figures, EngagementEvent.REACTION, vi),
                        count(figures, EngagementEvent.COMMENT, vi),
                        count(figures, EngagementEvent.SHARE, vi),
                        Shown.count(figures.ballots(), vi)),
                Shown.points(at.jury(), vi),
                Shown.points(at.publicPart(), vi),
                Shown.points(at.total(), vi),
                at.total().exact(),
                vi ? at.tieVi() : at.tieEn(),
                vi ? at.whyVi() : at.whyEn(),
                formula(rules, vi ? Lang.VI : Lang.EN),
                rules.number(),
                snapshot.fingerprint(),
                snapshot.digest());
    }

    private static PlacePage.Marks marks(Criterion criterion, EntryFigures figures, boolean vi) {
        return new PlacePage.Marks(
                criterion.name().in(vi ? Lang.VI : Lang.EN),
                Shown.mark(criterion.max(), vi),
                figures.sheets().stream()
                        .map(sheet -> sheet.marks().stream()
                                .filter(mark -> mark.criterion().equals(criterion.code()))
                                .findFirst()
                                .map(Mark::points)
                                .orElse(null))
                        .map(mark -> Shown.mark(mark, vi))
                        .toList());
    }

    private static BigDecimal total(Sheet sheet) {
        return sheet.marks().stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String count(EntryFigures figures, EngagementEvent event, boolean vi) {
        return Shown.count(
                figures.figures().stream()
                        .filter(figure -> figure.event() == event)
                        .mapToLong(EntryFigures.Figure::count)
                        .sum(),
                vi);
    }

    /** The articles on points and on places, word for word as the printed rules have them. */
    private static List<String> formula(IssuedRules rules, Lang lang) {
        return rules.book().text(lang).articles().stream()
                .filter(article -> article.clause() == Clause.SCORING || article.clause() == Clause.RANKING)
                .flatMap(article -> article.blocks().stream())
                .flatMap(Ledger::paragraphs)
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
