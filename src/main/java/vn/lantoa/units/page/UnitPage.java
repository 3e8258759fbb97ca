package vn.lantoa.units.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit on one day, its past, and what stands below it.
 *
 * @param day as date fields send it
 * @param standing whether it exists on that day; if not, its nearest version is shown
 * @param next the unit after which the list of those below goes on
 */
public record UnitPage(
        String id,
        String day,
        boolean standing,
        Particulars facts,
        List<Choice> above,
        List<UnitLine> below,
        long total,
        @Nullable String next,
        List<Stretch> past,
        List<ActLine> acts,
        List<Choice> predecessors,
        List<Choice> successors) {

    /** @param until empty while no end is known */
    public record Particulars(
            String name,
            String shortName,
            String symbol,
            String code,
            String kind,
            String area,
            String from,
            String until) {}

    /** What it was called, and below whom, from a day up to another. */
    public record Stretch(String name, String parent, String from, String until) {}
}
