package vn.lantoa.contests.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.rules.RulesText;

/**
 * The Thể lệ of one phase as it is enforced.
 *
 * @param numbers of the phases whose rules are issued
 * @param phase the number of the phase shown
 * @param rules absent while they are pending
 * @param pending the phases whose rules are still to come, in words
 */
public record RulesPage(
        List<Integer> numbers, int phase, @Nullable Rules rules, List<String> pending) {

    /** @param versions newest first; one alone when the rules were never amended */
    public record Rules(
            RulesText text,
            String fingerprint,
            Version shown,
            List<Version> versions,
            List<ExtensionLine> extensions,
            List<EventLine> events) {}

    /** Whether a version governs by today's clock. */
    public enum Standing {
        AHEAD,
        IN_FORCE,
        PAST
    }

    /**
     * One issue of the rules.
     *
     * @param reason why the one before was amended; empty for the first
     * @param changes what it says otherwise than the one before
     */
    public record Version(
            int number,
            Standing standing,
            String paper,
            Instant issuedAt,
            String signer,
            String signerTitle,
            Instant from,
            String reason,
            List<RuleChange> changes) {}

    /** @param scope whom it concerns, in words */
    public record ExtensionLine(String scope, Instant lastMinute, Instant wasLastMinute, String reason, Instant at) {}

    /** @param day on which the event takes place, as a committee's act has set it by the paper named */
    public record EventLine(String event, Instant day, String paper) {}
}
