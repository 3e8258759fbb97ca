package vn.lantoa.drafting;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.drafting.form.OpenDecision;
import vn.lantoa.rules.RuleSet;

/**
 * The rules of a phase as they are being written.
 *
 * @param revision number of the newest revision; a change names the one it was made from
 * @param decided what the committee has decided
 * @param by who made the newest revision
 */
record RulesDraft(
        UUID id,
        PhaseId phase,
        int revision,
        RuleSet rules,
        Set<OpenDecision> decided,
        String by,
        Instant at,
        boolean canGoBack,
        boolean canGoForth) {

    boolean isOpen(OpenDecision decision) {
        return decision.isAskedBy(rules) && !decided.contains(decision);
    }

    /** What these rules ask and nobody has decided yet. */
    Set<OpenDecision> open() {
        return Arrays.stream(OpenDecision.values()).filter(this::isOpen).collect(Collectors.toSet());
    }
}
