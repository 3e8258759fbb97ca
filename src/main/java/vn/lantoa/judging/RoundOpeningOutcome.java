package vn.lantoa.judging;

/** What came of opening a round. */
public sealed interface RoundOpeningOutcome {
    record Opened(RoundId round, int jurors, int entries, int recusals) implements RoundOpeningOutcome {}

    /** The contest's line-up is not sealed yet. */
    record NoLineup() implements RoundOpeningOutcome {}

    record NoPanel() implements RoundOpeningOutcome {}

    /** The phase has no criteria to score by: its rules are pending. */
    record NoCriteria() implements RoundOpeningOutcome {}

    /** The rules let the public decide alone: there is nothing to score. */
    record NoJury() implements RoundOpeningOutcome {}

    /** An entry with fewer sheets would not be ranked: amended rules may ask for more jurors than the panel has. */
    record TooFewJurors(int min) implements RoundOpeningOutcome {}

    record AlreadyOpen() implements RoundOpeningOutcome {}
}
