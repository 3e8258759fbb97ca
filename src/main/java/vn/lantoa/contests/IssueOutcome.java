package vn.lantoa.contests;

import java.util.List;
import vn.lantoa.rules.Finding;

/** What came of issuing rules, or of amending them. */
public sealed interface IssueOutcome {
    /** In force, or to come into force, as this version; pressing twice gives the same version twice. */
    record Issued(int version) implements IssueOutcome {}

    /** Nothing was issued: the errors that stand against it. */
    record Refused(List<Finding> findings) implements IssueOutcome {}

    /** The phase has rules; they change only by an amendment. */
    record AlreadyIssued(IssuedRules newest) implements IssueOutcome {}

    /** There are no rules yet that could be amended. */
    record NothingToAmend() implements IssueOutcome {}
}
