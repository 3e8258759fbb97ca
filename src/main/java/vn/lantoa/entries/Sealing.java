package vn.lantoa.entries;

/** What came of sealing a line-up. */
public sealed interface Sealing {
    record Sealed(Lineup lineup) implements Sealing {}

    /** There is one already, and it cannot be changed. */
    record AlreadySealed() implements Sealing {}
}
