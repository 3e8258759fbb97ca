package vn.lantoa.site.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page. */
public record HomePage(String contest, String organiser, List<Picture> strip, List<PhaseLine> phases, Call call) {

    /** A published work, as a small picture that leads to it. */
    public record Picture(String code, String title, String webp, String jpg, int width, int height) {}

    /** The one thing to do now. */
    public enum Call {
        NONE,
        RULES,
        ENTER,
        VOTE,
        RESULT
    }

    public enum Mark {
        PAST,
        NOW,
        AHEAD
    }

    /** @param rulesPending the phase is announced and its rules are not issued yet */
    public record PhaseLine(
            int number,
            String name,
            String span,
            String awarding,
            boolean rulesPending,
            List<Step> steps,
            int extensions) {}

    /** @param lastMinute the last minute that is still in time; null is no end */
    public record Step(
            String activity, Instant from, @Nullable Instant lastMinute, Mark mark) {}
}
