package vn.lantoa.judging;

import vn.lantoa.shared.PersonId;

/** A member of the panel (Ban Giám khảo) of a phase. */
public record Juror(PersonId person, boolean head) {}
