package vn.lantoa.messaging;

/** How long a message may wait. Each has lanes of its own, so that a code never queues behind a mailing. */
public enum Urgency {
    /** A one-time code: at once, at any hour; worthless after ten minutes, and then no longer sent. */
    CODE,
    /** Something one person has to know or do. */
    NOTICE,
    /** The same to many at once. */
    MAILING
}
