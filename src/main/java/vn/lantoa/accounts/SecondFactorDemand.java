package vn.lantoa.accounts;

import vn.lantoa.shared.PersonId;

/** A module's say whether a person decides so much that one factor is not enough: administrators, committee, chairs, jurors. */
public interface SecondFactorDemand {
    boolean isDemandedOf(PersonId person);
}
