package vn.lantoa.selection;

import vn.lantoa.shared.PersonId;

/** Who sits on a council, and as what. */
public record Seat(PersonId person, Role role) {

    /** Members mark; the chair and the secretary also choose; the chair concludes. */
    public enum Role {
        CHAIR,
        SECRETARY,
        MEMBER
    }
}
