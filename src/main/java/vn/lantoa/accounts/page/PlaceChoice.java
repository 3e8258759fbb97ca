package vn.lantoa.accounts.page;

import java.util.List;

/** The positions that may be given on a form, and the units found by the words typed. */
public record PlaceChoice(List<String> kinds, List<UnitLine> units) {

    public record UnitLine(String id, String name, String path) {}
}
