package vn.lantoa.web;

import java.util.List;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/** What an act on a list is to touch. */
public sealed interface PickOutcome {

    /** The keys of the rows, as text and in order; never none. */
    record Keys(List<String> keys) implements PickOutcome {}

    /** No row was ticked, or none of the ticked ones is in the list. */
    record Nothing() implements PickOutcome {}

    /** "All that match" are no longer as many as the reader saw; nothing is done until they are looked at again. */
    record Changed(int told, int now) implements PickOutcome {}

    /** Says beside the ticks why nothing was done. */
    default void refuse(Form form) {
        switch (this) {
            case Keys ignored -> throw new IllegalStateException("Not a refusal");
            case Nothing() -> form.refuse(ListView.ROW, "web.list.nothing");
            case Changed(int told, int now) -> form.refuse(ListView.ROW, "web.list.changed", told, now);
        }
    }
}
