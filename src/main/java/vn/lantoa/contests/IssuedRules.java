package vn.lantoa.contests;

import java.time.Instant;
import vn.lantoa.rules.RuleBook;

/**
 * Rules in force: immutable. A phase without any is "rules pending" and refuses entries.
 *
 * @param number of the paper they were issued under
 * @param fingerprint SHA-256 of the text that is enforced, hexadecimal; also in the journal
 */
public record IssuedRules(
        RulesId id,
        PhaseId phase,
        int version,
        String number,
        Instant issuedAt,
        String signer,
        String signerTitle,
        String fingerprint,
        RuleBook book) {}
