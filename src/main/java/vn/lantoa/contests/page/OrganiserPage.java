package vn.lantoa.contests.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/** The organiser's timeline: each window with the last minute it allows, and the form that extends one. */
public record OrganiserPage(
        int phase,
        String phaseName,
        List<WindowLine> windows,
        List<Choice> districts,
        List<RulesPage.ExtensionLine> extensions,
        Form form) {

    public record WindowLine(
            String activity,
            String scope,
            Instant from,
            @Nullable Instant lastMinute,
            String state) {}

    public record Choice(String value, String name) {}
}
