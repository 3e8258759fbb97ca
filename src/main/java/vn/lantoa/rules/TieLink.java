package vn.lantoa.rules;

/** One link of the chain that parts equal totals. The time of sending is not among them: it would reward haste. */
public sealed interface TieLink {
    /** The higher jury figure. */
    record HigherJury() implements TieLink {}

    /** The higher public figure. */
    record HigherPublic() implements TieLink {}

    /** The higher mean of one criterion. */
    record HigherCriterion(String criterion) implements TieLink {}

    /** The higher median of the sheets. */
    record HigherMedian() implements TieLink {}

    /** More sheets with full marks, then with the next lower total, and so on. */
    record MoreTopSheets() implements TieLink {}

    /** More jurors who put the entry above the others it is tied with. */
    record MoreJurors() implements TieLink {}

    /** A draw from a seed published beforehand. */
    record SeededDraw() implements TieLink {}

    /** The place is shared. */
    record SharedPlace() implements TieLink {}
}
