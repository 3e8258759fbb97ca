package vn.lantoa.contests;

import java.time.Instant;
import java.util.List;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleChange;

/**
 * One version of the rules: immutable. A phase without any is "rules pending" and refuses entries.
 *
 * @param number of the paper they were issued under
 * @param inForceFrom when this version begins to govern; the first does so from its issue
 * @param reason why an earlier version was amended; empty for the first
 * @param fingerprint SHA-256 of the text that is enforced, hexadecimal; also in the journal
 */
public record IssuedRules(
        RulesId id,
        PhaseId phase,
        int version,
        String number,
        Instant issuedAt,
        Instant inForceFrom,
        String signer,
        String signerTitle,
        String reason,
        String fingerprint,
        RuleBook book) {

    /** What this version says otherwise than an earlier one, article by article. */
    public List<RuleChange> changesFrom(IssuedRules earlier, Lang lang) {
        return book.changesFrom(earlier.book().rules(), lang);
    }
}
