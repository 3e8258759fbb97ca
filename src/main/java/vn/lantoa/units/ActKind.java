package vn.lantoa.units;

/** What an act does to the organisation. */
public enum ActKind {
    CREATED,
    CHANGED,
    MERGED,
    SPLIT,
    TRANSFERRED,
    DISSOLVED,
    LEVEL_ABOLISHED,
    IMPORTED
}
