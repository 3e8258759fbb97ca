package vn.lantoa.accounts;

import java.util.List;
import java.util.UUID;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Words;

/** A module's answer to what a person is charged with, so that a handover is one act whatever the duties are. */
public interface DutySource {

    /** Held now and before, the newest first. */
    List<Duty> of(PersonId person, Words words);

    /** Ends one, with its line in the journal; false when it ended meanwhile or nobody else would be left. */
    default boolean end(UUID duty, String why, Actor by) {
        return false;
    }

    /** Gives the same duty to another person and ends this one; false when it ended meanwhile. */
    default boolean handOver(UUID duty, PersonId to, String why, Actor by) {
        return false;
    }
}
