package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.TieLink;

class RankingPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aBetterScoreNeverLowersAPlace(long seed) {
        var random = new Random(seed);
        var scoring = scoring(random);
        var field = field(random);
        int raised = random.nextInt(field.size());
        var better = new ArrayList<>(field);
        better.set(raised, raised(field.get(raised), random));
        var name = field.get(raised).entry();
        assertThat(place(scoring, better, name)).as("seed %d", seed).isLessThanOrEqualTo(place(scoring, field, name));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfEntriesAndSheetsChangesNothing(long seed) {
        var random = new Random(seed);
        var scoring = scoring(random);
        var field = field(random);
        var shuffled = new ArrayList<EntryFigures>();
        for (var entry : field) {
            var sheets = new ArrayList<>(entry.sheets());
            Collections.shuffle(sheets, random);
            shuffled.add(with(entry, sheets, entry.figures()));
        }
        Collections.shuffle(shuffled, random);
        assertThat(new Ranker(scoring, "s").rank(shuffled))
                .as("seed %d", seed)
                .isEqualTo(new Ranker(scoring, "s").rank(field));
    }

    /** The seeds reach every way of scoring that the checks let through, each many times. */
    @Test
    void everyAggregateMappingAndBlendIsTried() {
        var tried = seeds().mapToObj(seed -> scoring(new Random(seed)))
                .flatMap(scoring -> Stream.of(
                        scoring.jury().aggregate(), scoring.publicPart().mapping(), scoring.blend()))
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
        assertThat(tried.keySet())
                .isEqualTo(Stream.of(JuryRules.Aggregate.class, PublicRules.Mapping.class, Blend.class)
                        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                        .collect(Collectors.toSet()));
        assertThat(tried.values()).allMatch(times -> times >= 20);
    }

    private static int place(Scoring scoring, List<EntryFigures> field, String name) {
        return new Ranker(scoring, "s")
                .rank(field).ranked().stream()
                        .filter(each -> each.entry().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .place();
    }

    private static EntryFigures raised(EntryFigures entry, Random random) {
        if (random.nextBoolean()) {
            var figure = entry.figures().getFirst();
            var more = new EntryFigures.Figure(figure.network(), figure.event(), figure.count() + random.nextInt(1, 5));
            return with(entry, entry.sheets(), List.of(more));
        }
        var sheets = new ArrayList<>(entry.sheets());
        int at = random.nextInt(sheets.size());
        var marks = new ArrayList<>(sheets.get(at).marks());
        int mark = random.nextInt(marks.size());
        marks.set(
                mark,
                new EntryFigures.Mark(
                        marks.get(mark).criterion(), marks.get(mark).points().add(BigDecimal.ONE)));
        sheets.set(at, new EntryFigures.Sheet(sheets.get(at).juror(), marks));
        return with(entry, sheets, entry.figures());
    }

    private static EntryFigures with(
            EntryFigures entry, List<EntryFigures.Sheet> sheets, List<EntryFigures.Figure> figures) {
        return new EntryFigures(
                entry.entry(), entry.author(), entry.unit(), entry.category(), null, sheets, figures, entry.ballots());
    }

    /** Few different points, so that ties are common. */
    private static List<EntryFigures> field(Random random) {
        var field = new ArrayList<EntryFigures>();
        int jurors = random.nextInt(1, 8);
        for (int i = random.nextInt(2, 8); i >= 0; i--) {
            var sheets = new ArrayList<EntryFigures.Sheet>();
            for (int juror = 0; juror < jurors; juror++) {
                sheets.add(Figures.sheet("J" + juror, random.nextInt(4) + "/" + random.nextInt(4)));
            }
            field.add(Figures.entry("E" + i, sheets, random.nextInt(4), 0));
        }
        return field;
    }

    private static Scoring scoring(Random random) {
        var aggregates = List.of(
                new JuryRules.Aggregate.Mean(),
                new JuryRules.Aggregate.TrimmedMean(3),
                new JuryRules.Aggregate.TrimmedMean(5),
                new JuryRules.Aggregate.Median(),
                new JuryRules.Aggregate.Sum());
        var mappings = List.of(
                new PublicRules.Mapping.ByRank(),
                new PublicRules.Mapping.ShareOfMax(),
                new PublicRules.Mapping.LinearCap(BigDecimal.TWO),
                new PublicRules.Mapping.Raw());
        var blends = List.of(
                new Blend.Percents(BigDecimal.valueOf(70), BigDecimal.valueOf(30)),
                new Blend.PointsSum(BigDecimal.TEN, BigDecimal.valueOf(3), true),
                new Blend.PointsSum(BigDecimal.TEN, BigDecimal.valueOf(3), false),
                new Blend.JuryOnly(),
                new Blend.PublicOnly());
        var chain = new ArrayList<TieLink>(List.of(
                new TieLink.HigherJury(),
                new TieLink.HigherMedian(),
                new TieLink.HigherPublic(),
                new TieLink.MoreTopSheets(),
                new TieLink.HigherCriterion("c"),
                new TieLink.MoreJurors(),
                new TieLink.SeededDraw()));
        Collections.shuffle(chain, random);
        var mapping = (PublicRules.Mapping) mappings.get(random.nextInt(mappings.size()));
        var blend = (Blend) blends.get(random.nextInt(blends.size()));
        boolean blended = blend instanceof Blend.Percents || blend instanceof Blend.PointsSum;
        return new Scoring(
                Figures.jury((JuryRules.Aggregate) aggregates.get(random.nextInt(aggregates.size())), 10, 10),
                Figures.reactions(mapping),
                mapping instanceof PublicRules.Mapping.Raw && blended ? new Blend.PublicOnly() : blend,
                List.of(),
                chain.subList(0, random.nextInt(chain.size() + 1)));
    }
}
