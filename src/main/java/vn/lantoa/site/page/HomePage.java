package vn.lantoa.site.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param first the one thing to do now
 * @param onShow a few of the works on show; null while there are none
 */
public record HomePage(
        String contest,
        String organiser,
        Call first,
        @Nullable OnShow onShow,
        List<PhaseLine> phases) {

    /**
     * Works of one phase that hang in the gallery.
     *
     * @param phase its number
     */
    public record OnShow(int phase, List<Picture> pictures) {}

    /** A published work, as a small picture that leads to it. */
    public record Picture(String code, String title, boolean clip, String webp, String jpg, int width, int height) {}

    /** Something the public can do in a phase; {@code phase} is its number. */
    public record Call(Act act, int phase) {}

    public enum Act {
        RULES,
        ENTER,
        VOTE,
        LOOK,
        RESULT
    }

    public enum Mark {
        PAST,
        NOW,
        AHEAD
    }

    /**
     * @param medium {@code photos}, {@code clips} or {@code both}
     * @param rulesPending the phase is announced and its rules are not issued yet
     * @param calls what there is to do in it
     */
    public record PhaseLine(
            int number,
            String name,
            String span,
            String awarding,
            String medium,
            boolean rulesPending,
            boolean announced,
            List<Step> steps,
            List<Call> calls,
            int extensions) {}

    /**
     * @param activity key of its name
     * @param lastMinute the last minute that is still in time; null is no end
     */
    public record Step(
            String activity, Instant from, @Nullable Instant lastMinute, Mark mark) {}
}
