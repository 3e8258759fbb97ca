package vn.lantoa.rules;

/** Something the author declares by ticking; the id stays the same for as long as the meaning does. */
public record Declaration(String id, Kind kind, Text text, boolean required, boolean preTicked) {
    /** What is declared. */
    public enum Kind {
        RULES_ACCEPTED,
        ORIGINALITY,
        UNPUBLISHED,
        SELF_IN_FRAME,
        NO_MACHINE,
        MACHINE_USED,
        NO_EDIT,
        AUTHORISED,
        PEOPLE_AGREED,
        CHILDREN,
        GUARDIAN,
        PERSONAL_DATA,
        LICENCE,
        SOCIAL,
        OTHER
    }
}
