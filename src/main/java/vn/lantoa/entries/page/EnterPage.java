package vn.lantoa.entries.page;

import java.util.List;

/** What can be entered now, phase by phase. */
public record EnterPage(List<Line> phases) {
    /** @param state OPEN, AHEAD, OVER or PENDING; {@code when} is the moment it speaks of, in words */
    public record Line(
            String phase, int number, String name, String state, String when, List<String> effects, int drafts) {}
}
