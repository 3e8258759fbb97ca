package vn.lantoa.rules;

import java.math.BigDecimal;

/** How the jury's and the public's parts become one total. */
public sealed interface Blend {
    /** Both parts on a scale of 100, then weighted. */
    record Percents(BigDecimal jury, BigDecimal publicPart) implements Blend {}

    /** Points of the jury, rescaled to {@code jury} when {@code rescale}, plus at most {@code publicPart} points. */
    record PointsSum(BigDecimal jury, BigDecimal publicPart, boolean rescale) implements Blend {}

    /** The jury's points alone. */
    record JuryOnly() implements Blend {}

    /** The public's figures alone. */
    record PublicOnly() implements Blend {}
}
