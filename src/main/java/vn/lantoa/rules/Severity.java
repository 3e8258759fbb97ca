package vn.lantoa.rules;

/** An error keeps a rule set from being issued, or an entry from being sent; the others do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
