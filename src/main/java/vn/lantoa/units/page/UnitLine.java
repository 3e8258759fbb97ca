package vn.lantoa.units.page;

/** One unit in a list. @param below how many stand directly below it */
public record UnitLine(String id, String name, String kind, String symbol, String path, long below) {}
