package vn.lantoa.routes;

/** The kinds of people the table has a column for, in its order. */
enum Visitor {
    ANONYMOUS,
    /** Signed in and nothing else. */
    STRANGER,
    /** Of the draft, the entry and the upload. */
    AUTHOR,
    OTHER_AUTHOR,
    CLERK,
    /** Of the council of Sơn Dương. */
    CHAIR,
    /** Chair of another district's council. */
    CHAIR_ELSEWHERE,
    /** Of the round that is open. */
    JUROR,
    HEAD,
    STAFF,
    FANPAGE_OFFICER,
    ADMINISTRATOR
}
