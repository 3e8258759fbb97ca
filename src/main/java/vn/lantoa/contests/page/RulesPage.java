package vn.lantoa.contests.page;

import java.time.Instant;
import java.util.List;
import vn.lantoa.rules.RulesText;

/** The Thể lệ of each phase that has one, as it is enforced. */
public record RulesPage(List<PhaseRules> phases, List<String> pending) {

    public record PhaseRules(
            int number,
            String paper,
            Instant issuedAt,
            String signer,
            String signerTitle,
            String fingerprint,
            RulesText text,
            List<ExtensionLine> extensions) {}

    /** @param scope whom it concerns, in words */
    public record ExtensionLine(String scope, Instant lastMinute, Instant wasLastMinute, String reason, Instant at) {}
}
