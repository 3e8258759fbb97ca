package vn.lantoa.drafting.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together.
 *
 * @param rare folded away: most contests leave it as it is
 * @param row one of several alike, shown small
 * @param undecided it holds figures that are only suggested so far
 */
public record Part(
        String legend, @Nullable String hint, List<Field> fields, boolean rare, boolean row, boolean undecided) {

    public boolean refused(vn.lantoa.web.page.Form form) {
        return fields.stream().anyMatch(field -> form.refusal(field.name()) != null);
    }
}
