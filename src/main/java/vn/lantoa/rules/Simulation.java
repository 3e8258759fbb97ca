package vn.lantoa.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends a synthetic contest through the whole of the rules. The same seed gives the same report. */
public final class Simulation {
    private static final int BOUGHT_VOTES = 300;
    private static final int JURORS = 5;

    private final RuleSet rules;
    private final RuleBook book;
    private final SyntheticContest contest;

    private Simulation(RuleSet rules, long seed) {
        this.rules = rules;
        this.book = new RuleBook(rules);
        this.contest = new SyntheticContest(rules, seed);
    }

    /** Runs {@code entries} synthetic works through rules that have no error and are not pending. */
    public static SimulationReport run(RuleSet rules, int entries, long seed) {
        return new Simulation(rules, seed).run(entries);
    }

    private SimulationReport run(int entries) {
        var works = contest.works(entries);
        var valid = capped(works.stream()
                .filter(work -> book.checkEntry(work.facts()).stream().noneMatch(Finding::isError))
                .toList());
        var tiers = new ArrayList<SimulationReport.Through>();
        var lineup = valid;
        for (var tier : rules.tiers()) {
            var sentUp = sentUp(tier, lineup);
            tiers.add(new SimulationReport.Through(tier.name(), lineup.size(), sentUp.size()));
            lineup = sentUp;
        }
        var jurors = rules.scoring().jury() == null
                ? 0
                : Math.max(JURORS, rules.scoring().jury().minSheets());
        var figures = lineup.stream().map(work -> contest.figures(work, jurors)).toList();
        var ranking = book.rank(figures, "simulation");
        return new SimulationReport(
                entries,
                valid.size(),
                checks(works),
                tiers,
                ranking.ranked().size(),
                ties(ranking),
                awards(figures),
                bought(figures, ranking));
    }

    private List<SimulationReport.Passed> checks(List<SyntheticContest.Work> works) {
        var passed = new ArrayList<SimulationReport.Passed>();
        for (var category : rules.categories()) {
            var files = works.stream()
                    .filter(work -> work.facts().category().equals(category.code()))
                    .flatMap(work -> work.facts().files().stream())
                    .toList();
            for (var check : category.checks()) {
                long count = files.stream()
                        .map(file -> new FileChecker(file, book.launch()).decide(check))
                        .filter(finding -> finding.isEmpty() || !finding.get().isError())
                        .count();
                passed.add(
                        new SimulationReport.Passed(category.name(), CheckWords.of(check), (int) count, files.size()));
            }
        }
        return passed;
    }

    /** In the order they came, what the caps leave room for. */
    private List<SyntheticContest.Work> capped(List<SyntheticContest.Work> works) {
        var taken = new HashMap<String, Integer>();
        var kept = new ArrayList<SyntheticContest.Work>();
        for (var work : works) {
            var counts = rules.caps().stream()
                    .filter(cap -> cap.scope() != Cap.Scope.BATCH)
                    .map(cap -> new CapCount(cap.scope(), taken.getOrDefault(scope(cap.scope(), work), 0)))
                    .toList();
            var category = book.category(work.facts().category()).orElseThrow();
            if (book.checkCaps(category, counts).isEmpty()) {
                kept.add(work);
                for (var scope : Cap.Scope.values()) {
                    taken.merge(scope(scope, work), 1, Integer::sum);
                }
            }
        }
        return kept;
    }

    private static String scope(Cap.Scope scope, SyntheticContest.Work work) {
        return switch (scope) {
            case AUTHOR, THEME, BATCH -> scope + work.author();
            case CATEGORY -> scope + work.author() + "/" + work.facts().category();
            case UNIT -> scope + work.unit();
            case CONTEST -> scope.toString();
        };
    }

    /** Each unit of the tier sends its best, within the quota. */
    private static List<SyntheticContest.Work> sentUp(TierRule tier, List<SyntheticContest.Work> works) {
        var byUnit =
                works.stream().collect(groupingBy(work -> tier.central() ? "" : work.unit(), TreeMap::new, toList()));
        var sentUp = new ArrayList<SyntheticContest.Work>();
        for (var ofUnit : byUnit.values()) {
            int most = Math.min(tier.quota().most(ofUnit.size()), ofUnit.size());
            var authors = new HashSet<String>();
            ofUnit.stream()
                    .sorted(Comparator.comparingInt(SyntheticContest.Work::quality)
                            .reversed())
                    .filter(work -> !tier.distinctAuthors() || authors.add(work.author()))
                    .limit(most)
                    .forEach(sentUp::add);
        }
        return sentUp;
    }

    private List<SimulationReport.Ties> ties(Ranking ranking) {
        var parted = ranking.ranked().stream()
                .filter(each -> each.decidedBy() != null)
                .collect(groupingBy(each -> Objects.requireNonNull(each.decidedBy()), counting()));
        var ties = new ArrayList<SimulationReport.Ties>();
        for (var link : rules.scoring().tieBreak()) {
            int count = parted.getOrDefault(link, 0L).intValue();
            int shared = (int)
                    ranking.ranked().stream().filter(Ranking.Ranked::shared).count();
            ties.add(new SimulationReport.Ties(
                    RuleWords.link(link, rules), link instanceof TieLink.SharedPlace ? shared : count));
        }
        return ties;
    }

    private List<SimulationReport.Given> awards(List<EntryFigures> figures) {
        return rules.awards().stream()
                .map(scheme -> new SimulationReport.Given(
                        scheme.name(),
                        book.award(scheme, figures, "simulation").size(),
                        scheme.prizes().stream().mapToInt(Prize::count).sum()))
                .toList();
    }

    private SimulationReport.@Nullable Bought bought(List<EntryFigures> figures, Ranking ranking) {
        int prizes = rules.awards().stream()
                .filter(scheme -> scheme.rankedBy() == AwardScheme.RankedBy.TOTAL)
                .flatMap(scheme -> scheme.prizes().stream())
                .mapToInt(Prize::count)
                .sum();
        var weight = rules.scoring().publicPart() == null
                ? null
                : rules.scoring().publicPart().weights().stream()
                        .filter(each -> each.points().signum() > 0)
                        .findFirst()
                        .orElse(null);
        if (weight == null || prizes == 0 || ranking.ranked().size() <= prizes) {
            return null;
        }
        var buyer = ranking.ranked().get(prizes);
        var after = book.rank(
                figures.stream()
                        .map(each -> bribed(each, buyer.entry(), weight))
                        .toList(),
                "simulation");
        int place = after.ranked().stream()
                .filter(each -> each.entry().equals(buyer.entry()))
                .findFirst()
                .orElseThrow()
                .place();
        return new SimulationReport.Bought(BOUGHT_VOTES, buyer.place(), place, place <= prizes);
    }

    private static EntryFigures bribed(EntryFigures entry, String buyer, PublicRules.Weight weight) {
        if (!entry.entry().equals(buyer)) {
            return entry;
        }
        var figures = new ArrayList<>(entry.figures());
        figures.add(new EntryFigures.Figure(weight.network(), weight.event(), BOUGHT_VOTES));
        return new EntryFigures(
                entry.entry(),
                entry.author(),
                entry.unit(),
                entry.category(),
                entry.round(),
                entry.sheets(),
                figures,
                entry.ballots());
    }
}
