package vn.lantoa.entries;

/** The life of an entry (tác phẩm dự thi). Computed from rows that hold who, when and why; never stored. */
public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    DISQUALIFIED;

    boolean canBecome(EntryStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == WITHDRAWN || next == DISQUALIFIED;
            case WITHDRAWN, DISQUALIFIED -> false;
        };
    }
}
