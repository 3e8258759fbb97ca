package vn.lantoa.units;

import java.util.Map;
import java.util.Set;

/**
 * A level ends: its units end, what stood below them stands below the next higher one.
 *
 * @param kinds the kinds that end
 * @param becoming what units of a kind are from then on: a commune committee reports to the province
 */
public record Abolition(Set<String> kinds, Map<String, String> becoming) {}
