package vn.lantoa.contests.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/** The events that windows hang on, and the form that sets the day of one. */
public record EventsPage(int phase, String phaseName, List<EventLine> events, Form form) {

    /**
     * @param key the event in the Vietnamese words of the rules
     * @param activities what begins or ends with it, in words
     * @param state a sentence: set for which day by which paper, or not yet
     * @param open whether a day may still be set
     */
    public record EventLine(String key, String event, String activities, String state, boolean open) {}

    public boolean anyOpen() {
        return events.stream().anyMatch(EventLine::open);
    }
}
