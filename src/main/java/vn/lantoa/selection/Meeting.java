package vn.lantoa.selection;

import java.time.Instant;
import java.util.List;
import vn.lantoa.shared.PersonId;

/** Where and when the council met, who was there, and what the minutes add. */
record Meeting(String place, Instant heldAt, List<PersonId> present, String note) {}
