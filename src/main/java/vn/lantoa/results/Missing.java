package vn.lantoa.results;

/** What still has to happen before a result may be sealed; message key {@code results.missing.NAME}. */
enum Missing {
    LINEUP,
    JURY,
    FANPAGE,
    POLL
}
