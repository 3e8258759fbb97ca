package vn.lantoa.rules;

/** What keeps a juror from scoring an entry. */
public enum ConflictRelation {
    SAME_UNIT,
    SUPERVISOR,
    KINSHIP,
    CO_AUTHOR,
    HOSTS_THE_PAGE,
    COMMITTEE_AND_PANEL
}
