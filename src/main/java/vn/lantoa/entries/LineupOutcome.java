package vn.lantoa.entries;

/** What came of sealing a line-up. */
public sealed interface LineupOutcome {
    record Sealed(Lineup lineup) implements LineupOutcome {}

    /** There is one already, and it cannot be changed. */
    record AlreadySealed() implements LineupOutcome {}
}
