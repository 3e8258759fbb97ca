package vn.lantoa.units.page;

/** One option of a choice. */
public record Choice(String value, String label) {}
