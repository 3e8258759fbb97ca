package vn.lantoa.rules;

/** What a window opens. */
public enum Activity {
    LAUNCH,
    ENTER,
    EDIT_ENTRY,
    SELECT,
    FORWARD,
    PUBLISH,
    VOTE,
    SCORE,
    OBJECT,
    SEE_SCORES,
    SEE_RESULTS,
    AWARD
}
