package vn.lantoa.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.check.Checks;
import vn.lantoa.rules.entry.EntryChecker;
import vn.lantoa.rules.entry.FileChecker;
import vn.lantoa.rules.entry.SelectionChecker;
import vn.lantoa.rules.ranking.Awarding;
import vn.lantoa.rules.ranking.Ranker;
import vn.lantoa.rules.text.RuleChanges;
import vn.lantoa.rules.text.RulesPrinter;
import vn.lantoa.rules.trial.Simulation;
import vn.lantoa.rules.words.WorkWords;

/**
 * The rules of one phase as the rest of the software asks them: what the form needs, whether a file or an entry is in
 * order, how many a tier may send, when a window is open, who is placed where, and what the printed Thể lệ says.
 */
public record RuleBook(RuleSet rules) {

    /** Reads a book from YAML, or says why it is none. */
    public static RuleSetYaml.Reading read(String yaml) {
        return RuleSetYaml.parse(yaml);
    }

    /** The category of that code, if the rules have it. */
    public Optional<Category> category(String code) {
        return rules.category(code);
    }

    /** What the entry form of a category asks. */
    public EntryForm entryForm(Category category) {
        var formats = category.checks().stream()
                .filter(FileCheck.Formats.class::isInstance)
                .flatMap(check -> ((FileCheck.Formats) check).allowed().stream())
                .toList();
        var dossier = rules.dossier();
        return new EntryForm(
                category.form().minFiles(),
                category.form().maxFiles(),
                formats,
                dossier.caption(),
                dossier.placeRequired(),
                dossier.dateRequired(),
                dossier.bankAccount(),
                rules.entrants().kinds(),
                rules.declarations(),
                WorkWords.effects(rules, category));
    }

    /** Remarks on one file; an error means that it may not be sent. */
    public List<Finding> checkFile(Category category, FileFacts file) {
        var checker = new FileChecker(file, rules.launch());
        return category.checks().stream()
                .flatMap(check -> checker.decide(check).stream())
                .toList();
    }

    /** Remarks on an entry with all its files; an error means that it may not be sent. */
    public List<Finding> checkEntry(EntryFacts entry) {
        return category(entry.category())
                .map(category -> new EntryChecker(rules, entry).decide(category, rules.launch()))
                .orElseGet(() -> List.of(Finding.error(Clause.WORKS, "rules.entry.category", entry.category())));
    }

    /** The declarations to show: authorisation only on behalf, a guardian's only for the young. */
    public List<Declaration> declarations(boolean onBehalf, @Nullable Integer age) {
        return rules.declarations(onBehalf, age);
    }

    /** The caps that concern a work of this category; {@link CapCount} decides each, given what stands in it. */
    public List<Cap> caps(Category category) {
        return rules.caps(category);
    }

    /** What keeps a tier's choice from being sent up. */
    public List<Finding> checkSelection(TierRule tier, List<Candidate> chosen, int valid) {
        return SelectionChecker.decide(tier, chosen, valid);
    }

    /** The criteria of the jury's sheet, empty without a jury. */
    public List<Criterion> criteria() {
        return rules.criteria();
    }

    /** What is wrong with the points put beside a criterion, if anything. */
    public Optional<Finding> checkPoints(Criterion criterion, BigDecimal points) {
        return criterion.allows(points)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        Clause.SCORING, "rules.points", criterion.name(), criterion.max(), criterion.step()));
    }

    /** The limits of voting on the site, if there is any. */
    public Optional<BallotRules> ballots() {
        return Optional.ofNullable(rules.ballots());
    }

    /** Ranks frozen figures by the formula of the rules, with the prizes and the reason of every number. */
    public Ranking rank(List<EntryFigures> figures, String drawSeed) {
        return new Ranker(rules.scoring(), drawSeed).rank(figures);
    }

    /** The places of one list of prizes, by whatever ranks it. */
    public List<AwardPlace> award(AwardScheme scheme, List<EntryFigures> figures, String drawSeed) {
        return award(scheme, figures, drawSeed, List.of());
    }

    /**
     * The prizes after some were revoked or not claimed: the next in rank move up where the rules say so. The figures of
     * a revoked entry stay in the field, so that nobody else's points change.
     */
    public List<AwardPlace> award(
            AwardScheme scheme, List<EntryFigures> figures, String drawSeed, List<String> revoked) {
        return Awarding.of(rules, scheme, drawSeed, revoked).award(figures);
    }

    /** The ranking that one list of prizes goes by, with its reasons. */
    public Ranking ranking(AwardScheme scheme, List<EntryFigures> figures, String drawSeed) {
        return Awarding.of(rules, scheme, drawSeed, List.of()).rank(figures);
    }

    /** What a synthetic contest of so many entries would make of these rules; the same seed, the same report. */
    public SimulationReport simulate(int entries, long seed) {
        return Simulation.run(rules, entries, seed);
    }

    /** The printed Thể lệ, every figure of it derived from the rules. */
    public RulesText text(Lang lang) {
        return new RulesPrinter(rules, lang).print();
    }

    /** What this version says otherwise than an earlier one, article by article. */
    public List<RuleChange> changesFrom(RuleSet earlier, Lang lang) {
        return RuleChanges.between(earlier, rules, lang);
    }

    /** What stands against issuing these rules; lines are known when they were read from a file. */
    public List<Finding> check(YamlLines lines) {
        return new Checks(rules, lines).all();
    }
}
