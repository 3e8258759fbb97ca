package vn.lantoa.judging;

/** Where a sheet stands; computed from rows, never stored. */
enum SheetState {
    OPEN,
    SIGNED,
    RECUSED
}
