package vn.lantoa.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one phase of a contest: what the software enforces and what the printed Thể lệ says.
 *
 * @param code short name in small letters, for files and links
 * @param pending the rules are announced but not made yet; nothing may open for entries
 * @param basis the documents the contest rests on, as they are cited
 * @param caps how many works, per whom; a scope without a cap is unlimited
 * @param tiers from the lowest to the highest below the contest; empty without selection by tier
 * @param declarations what the author must or may declare, in the order of the form
 * @param remarks free paragraphs; those chosen for the demonstration say so
 */
public record RuleSet(
        String code,
        Text title,
        boolean pending,
        List<Text> basis,
        Organiser organiser,
        Text theme,
        Entrants entrants,
        List<Category> categories,
        boolean noOverlap,
        Dossier dossier,
        List<Declaration> declarations,
        List<Cap> caps,
        Intake intake,
        List<TierRule> tiers,
        List<WindowRule> timeline,
        Publication publication,
        @Nullable BallotRules ballots,
        Scoring scoring,
        List<RecurringRound> rounds,
        List<AwardScheme> awards,
        AwardTerms awardTerms,
        Rights rights,
        Complaints complaints,
        List<ConflictRelation> conflicts,
        boolean facebookRelease,
        List<Remark> remarks) {

    public RuleSet {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new RuleFault(Sentence.of("rules.fault.code", code));
        }
    }

    /** The category of that code, if there is one. */
    public Optional<Category> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The caps that concern a work of this category. */
    public List<Cap> caps(Category category) {
        return caps.stream()
                .filter(cap -> cap.category() == null || cap.category().equals(category.code()))
                .toList();
    }

    /** The declarations to ask for: authorisation only on behalf, a guardian's only for the young. */
    public List<Declaration> declarations(boolean onBehalf, @Nullable Integer age) {
        var limit = entrants.guardianUnderAge();
        boolean young = age != null && limit != null && age < limit;
        return declarations.stream()
                .filter(each -> each.kind() != Declaration.Kind.AUTHORISED || onBehalf)
                .filter(each -> each.kind() != Declaration.Kind.GUARDIAN || young)
                .toList();
    }

    /** All windows of an activity, in the order of the rules. */
    public List<Opening> openings(Activity activity) {
        return timeline.stream()
                .filter(window -> window.activity() == activity)
                .map(Opening::of)
                .toList();
    }

    /** The windows that hold for a place in the tree: of several, those of the narrowest scope that names it. */
    public List<Opening> openings(Activity activity, @Nullable String tier, @Nullable String unit) {
        var all = openings(activity);
        var own = all.stream()
                .filter(each -> unit != null && unit.equals(each.rule().unit()))
                .toList();
        var ofTier = all.stream()
                .filter(each -> each.rule().unit() == null
                        && tier != null
                        && tier.equals(each.rule().tier()))
                .toList();
        var general = all.stream()
                .filter(each -> each.rule().unit() == null && each.rule().tier() == null)
                .toList();
        return !own.isEmpty() ? own : !ofTier.isEmpty() ? ofTier : general;
    }

    /** The start of the launch, null while it is not dated. */
    public @Nullable Instant launch() {
        return openings(Activity.LAUNCH).stream()
                .flatMap(opening -> opening instanceof Opening.Dated dated
                        ? Stream.ofNullable(dated.from())
                        : Stream.<Instant>empty())
                .findFirst()
                .orElse(null);
    }

    /** The criteria of the jury's sheet, empty without a jury. */
    public List<Criterion> criteria() {
        return scoring.jury() == null ? List.of() : scoring.jury().criteria();
    }
}
