package vn.lantoa.entries.page;

import java.util.List;

/** What can be entered now, phase by phase. */
public record EnterPage(List<Line> phases) {
    /**
     * @param state OPEN, EXTENDED, AHEAD, OVER or PENDING
     * @param when the moment it speaks of, in words
     * @param extended whose authors still have time, and until when
     */
    public record Line(
            String phase,
            int number,
            String name,
            String state,
            String when,
            List<String> extended,
            List<Kind> categories,
            int drafts) {

        public boolean isOpen() {
            return state.equals("OPEN") || state.equals("EXTENDED");
        }
    }

    /** @param effects what the rules ask of a work of this category, one sentence each */
    public record Kind(String code, String name, List<String> effects) {}
}
