package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Voting on the contest's own site. */
public record BallotRules(
        int perEntry, @Nullable Integer perPerson, @Nullable Integer perDay, boolean totalsHidden, List<Proof> proofs) {

    /** How a voter shows to be one person. */
    public enum Proof {
        PHONE,
        EMAIL,
        UNIT_CODE,
        SINGLE_SIGN_ON
    }
}
