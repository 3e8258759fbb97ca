package vn.lantoa.entries;

/** The life of an entry (tác phẩm dự thi). Computed from rows that hold who, when and why; never stored. */
public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    DISQUALIFIED
}
