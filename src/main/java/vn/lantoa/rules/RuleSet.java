package vn.lantoa.rules;

import java.util.List;
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
}
