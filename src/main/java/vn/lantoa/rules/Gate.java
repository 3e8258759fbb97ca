package vn.lantoa.rules;

import java.math.BigDecimal;

/** A threshold below which an entry is not ranked. */
public sealed interface Gate {
    /** The jury's figure must reach this. */
    record JuryAtLeast(BigDecimal points) implements Gate {}

    /** The mean of one criterion must reach this. */
    record CriterionAtLeast(String criterion, BigDecimal points) implements Gate {}

    /** The total must reach this. */
    record TotalAtLeast(BigDecimal points) implements Gate {}
}
