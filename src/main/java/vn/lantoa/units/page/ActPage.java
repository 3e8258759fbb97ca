package vn.lantoa.units.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/** One act and the form that undoes it. */
public record ActPage(
        ActLine act, List<Choice> units, @Nullable Undone undone, Form form) {

    public record Undone(String why, String by, Instant at) {}
}
