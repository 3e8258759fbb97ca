package vn.lantoa.entries;

import org.jspecify.annotations.Nullable;
import vn.lantoa.units.UnitId;

/**
 * What one district or directly attached committee received.
 *
 * @param submitted withdrawn and disqualified included
 * @param valid neither of these
 */
public record Received(@Nullable UnitId upper, int submitted, int valid) {}
