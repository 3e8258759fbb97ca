package vn.lantoa.drafting.page;

import java.time.Instant;
import java.util.List;

/**
 * The head of every page about a draft: which phase, the way through, what was saved last.
 *
 * @param amendment rules are in force already; this draft would amend them
 * @param revision of the draft that is shown; each form sends it back
 */
public record DraftBar(
        int phase,
        String phaseName,
        boolean amendment,
        int revision,
        String savedBy,
        Instant savedAt,
        boolean canGoBack,
        boolean canGoForth,
        String here,
        List<Link> steps) {

    /** @param open how many decisions are not taken there, {@code errors} how many errors it has */
    public record Link(String code, int open, int errors) {}

    public String home() {
        return "/ban-to-chuc/the-le/" + phase;
    }

    public int number() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).code().equals(here)) {
                return i + 1;
            }
        }
        return 0;
    }
}
