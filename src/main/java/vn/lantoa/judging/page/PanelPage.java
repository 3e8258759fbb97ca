package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * The panel of a phase, and the form that sets it up or replaces it.
 *
 * @param obstacle why there is none to set up: {@code PENDING} or {@code NO_JURY}; null when nothing stands in the way
 * @param standing the panel in force; null while there is none
 * @param min the fewest sheets with which an entry is ranked, so the fewest jurors
 * @param conflicts what keeps a juror from an entry or from the panel, by these rules
 * @param proposed the form shows the jurors of an earlier phase
 */
public record PanelPage(
        int number,
        List<Integer> numbers,
        String phase,
        @Nullable String obstacle,
        @Nullable Standing standing,
        boolean roundOpen,
        int min,
        List<String> conflicts,
        int rows,
        boolean proposed,
        Form form) {
    public record Standing(String decision, List<String> jurors) {}
}
