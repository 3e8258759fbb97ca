package vn.lantoa.judging;

/** What came of opening a round. */
public sealed interface OpeningRound {
    record Opened(RoundId round, int jurors, int entries, int recusals) implements OpeningRound {}

    /** The contest's line-up is not sealed yet. */
    record NoLineup() implements OpeningRound {}

    record NoPanel() implements OpeningRound {}

    /** The phase has no criteria to score by: its rules are pending. */
    record NoCriteria() implements OpeningRound {}

    /** The rules let the public decide alone: there is nothing to score. */
    record NoJury() implements OpeningRound {}

    /** An entry with fewer sheets would not be ranked: amended rules may ask for more jurors than the panel has. */
    record TooFewJurors(int min) implements OpeningRound {}

    record AlreadyOpen() implements OpeningRound {}
}
