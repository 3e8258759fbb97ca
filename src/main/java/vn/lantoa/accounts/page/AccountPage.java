package vn.lantoa.accounts.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/** A person's own page. Moments are of real time: proof of who somebody is does not follow the demo's clock. */
public record AccountPage(
        Form form,
        String email,
        String telephone,
        boolean app,
        List<Key> keys,
        List<Device> devices,
        List<Pass> passes) {

    public record Key(
            UUID id,
            String label,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    public record Device(String handle, String name, Instant openedAt, Instant lastSeenAt, boolean current) {}

    /** @param kind {@code INVITATION}, {@code HANDED} or {@code RECOVERY} */
    public record Pass(
            UUID id,
            String name,
            String kind,
            String why,
            String issuedBy,
            Instant issuedAt,
            String confirmedBy,
            @Nullable Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant withdrawnAt,
            boolean awaiting) {
        /** Message key ending of where it stands. */
        public String state() {
            return usedAt != null ? "used" : withdrawnAt != null ? "withdrawn" : awaiting ? "awaiting" : "issued";
        }
    }

    /** The first sign-in of somebody nobody has named: only the name is asked. */
    public boolean nameOnly() {
        return form.text("name").isEmpty();
    }
}
