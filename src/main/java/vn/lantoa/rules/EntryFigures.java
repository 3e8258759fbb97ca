package vn.lantoa.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frozen figures of one entry, all that a ranking may look at.
 *
 * @param figures counts read from networks at the freeze; of one network and event the sum counts
 * @param ballots valid ballots on the contest's own site
 */
public record EntryFigures(
        String entry,
        String author,
        String unit,
        String category,
        @Nullable String round,
        List<Sheet> sheets,
        List<Figure> figures,
        long ballots) {

    public EntryFigures {
        sheets = List.copyOf(sheets);
        figures = List.copyOf(figures);
    }

    /** A juror's signed sheet. */
    public record Sheet(String juror, List<Mark> marks) {
        public Sheet {
            marks = List.copyOf(marks);
        }

        public Fraction points(String criterion) {
            return Fraction.of(marks.stream()
                    .filter(mark -> mark.criterion().equals(criterion))
                    .map(Mark::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** The points of one criterion. */
    public record Mark(String criterion, BigDecimal points) {}

    /** A count of one sort from one network. */
    public record Figure(PublicRules.Network network, PublicRules.EngagementEvent event, long count) {}

    public long count(PublicRules.Network network, PublicRules.EngagementEvent event) {
        long counted = figures.stream()
                .filter(figure -> figure.network() == network && figure.event() == event)
                .mapToLong(Figure::count)
                .sum();
        boolean own = network == PublicRules.Network.SITE && event == PublicRules.EngagementEvent.BALLOT;
        return own ? counted + ballots : counted;
    }
}
