package vn.lantoa.judging;

import java.math.BigDecimal;
import java.util.Map;
import vn.lantoa.entries.EntryId;

/**
 * A signed sheet as results read it.
 *
 * @param juror a pseudonym ({@code GK1}), the same on all sheets of one juror in a round
 * @param points by criterion code
 */
public record SignedSheet(EntryId entry, String juror, Map<String, BigDecimal> points) {}
