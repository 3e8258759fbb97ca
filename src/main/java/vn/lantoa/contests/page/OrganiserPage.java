package vn.lantoa.contests.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organiser's start page for one phase: what to do next, the state of the rules, and the timeline.
 *
 * @param rules null while none are issued
 * @param occasions a sentence for each event that something hangs on
 * @param runs whether the reader may draft, extend and set days; an administrator only sets up
 */
public record OrganiserPage(
        String contest,
        int phase,
        List<Integer> numbers,
        String phaseName,
        @Nullable RulesState rules,
        List<Step> next,
        List<WindowLine> windows,
        List<String> occasions,
        List<RulesPage.ExtensionLine> extensions,
        boolean runs,
        boolean appoints) {

    /** @param coming a sentence on a version issued that is not in force yet; null when there is none */
    public record RulesState(
            String number,
            int version,
            Instant issuedAt,
            String signer,
            @Nullable String coming) {}

    public record Step(String text, String path) {}

    public record WindowLine(
            String activity,
            String scope,
            Instant from,
            @Nullable Instant lastMinute,
            String state) {}
}
