package vn.lantoa.accounts.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * People as an administrator, or the office of a unit, finds them.
 *
 * @param base the address of the list: an administrator's or an office's
 * @param kinds of positions the list can be narrowed to
 * @param more the address of the next page; null on the last
 */
public record PeoplePage(
        String base,
        Form form,
        List<String> kinds,
        List<Row> rows,
        @Nullable String more) {

    /** @param address e-mail, telephone, or both; empty when neither is known */
    public record Row(
            String id,
            String name,
            String address,
            List<String> positions,
            @Nullable Instant signedInAt) {}

    public boolean administrates() {
        return base.startsWith("/quan-tri");
    }
}
