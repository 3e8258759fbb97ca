package vn.lantoa.rules.trial;

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
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.CapCount;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.SimulationReport;
import vn.lantoa.rules.TieLink;
import vn.lantoa.rules.TierRule;
import vn.lantoa.rules.entry.EntryChecker;
import vn.lantoa.rules.entry.FileChecker;
import vn.lantoa.rules.ranking.Awarding;
import vn.lantoa.rules.ranking.Ranker;
import vn.lantoa.rules.words.CheckWords;
import vn.lantoa.rules.words.ScoringWords;

/** Sends a synthetic contest through the whole of the rules. The same seed gives the same report. */
public final class Simulation {
    static final String DRAW = "simulation";

    private static final int JURORS = 5;

    private final RuleSet rules;
    private final SyntheticContest contest;

    private Simulation(RuleSet rules, long seed) {
        this.rules = rules;
        this.contest = new SyntheticContest(rules, seed);
    }

    /** Runs {@code entries} synthetic works through rules that have no error and are not pending. */
    public static SimulationReport run(RuleSet rules, int entries, long seed) {
        return new Simulation(rules, seed).run(entries);
    }

    private SimulationReport run(int entries) {
        var works = contest.works(entries);
        var valid = capped(works.stream().filter(this::isValid).toList());
        var tiers = new ArrayList<SimulationReport.Through>();
        var figures = frozen(finalists(valid, tiers));
        var ranking = new Ranker(rules.scoring(), DRAW).rank(figures);
        return new SimulationReport(
                entries,
                valid.size(),
                checks(works),
                tiers,
                ranking.ranked().size(),
                ties(ranking),
                awards(figures),
                BoughtVotes.tried(rules, figures, ranking));
    }

    private boolean isValid(SyntheticContest.Work work) {
        return new EntryChecker(rules, work.facts())
                .decide(category(work), rules.launch()).stream().noneMatch(Finding::isError);
    }

    private Category category(SyntheticContest.Work work) {
        return rules.category(work.facts().category()).orElseThrow();
    }

    /** What is left after all tiers, whose figures are noted down. */
    private List<SyntheticContest.Work> finalists(
            List<SyntheticContest.Work> valid, List<SimulationReport.Through> tiers) {
        var lineup = valid;
        for (var tier : rules.tiers()) {
            var sentUp = sentUp(tier, lineup);
            tiers.add(new SimulationReport.Through(tier.name(), lineup.size(), sentUp.size()));
            lineup = sentUp;
        }
        return lineup;
    }

    private List<EntryFigures> frozen(List<SyntheticContest.Work> lineup) {
        var jury = rules.scoring().jury();
        int jurors = jury == null ? 0 : Math.max(JURORS, jury.minSheets());
        return lineup.stream().map(work -> contest.figures(work, jurors)).toList();
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
                        .map(file -> new FileChecker(file, rules.launch()).decide(check))
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
            var caps = rules.caps(category(work)).stream()
                    .filter(cap -> cap.scope() != Cap.Scope.BATCH)
                    .toList();
            boolean fits = caps.stream()
                    .map(cap -> new CapCount(cap, taken.getOrDefault(within(cap, work), 0)))
                    .allMatch(count -> count.noRoom().isEmpty());
            if (fits) {
                kept.add(work);
                caps.forEach(cap -> taken.merge(within(cap, work), 1, Integer::sum));
            }
        }
        return kept;
    }

    private static String within(Cap cap, SyntheticContest.Work work) {
        var of = switch (cap.scope()) {
            case AUTHOR, THEME, BATCH -> work.author();
            case CATEGORY -> work.author() + "/" + work.facts().category();
            case UNIT -> work.unit();
            case CONTEST -> "";
        };
        return cap.scope() + "/" + cap.category() + "/" + of;
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
                    ScoringWords.link(link, rules), link instanceof TieLink.SharedPlace ? shared : count));
        }
        return ties;
    }

    private List<SimulationReport.Given> awards(List<EntryFigures> figures) {
        return rules.awards().stream()
                .map(scheme -> new SimulationReport.Given(
                        scheme.name(),
                        Awarding.of(rules, scheme, DRAW, List.of())
                                .award(figures)
                                .size(),
                        scheme.prizes().stream().mapToInt(Prize::count).sum()))
                .toList();
    }
}
