package vn.lantoa.accounts;

import org.springframework.stereotype.Component;

/** Fixture: the link that is printed when nobody is an administrator yet. */
@Component
public class AFirstLink {

    private final FirstAdministrator first;

    AFirstLink(FirstAdministrator first) {
        this.first = first;
    }

    /** Its path, "/bat-dau/…". */
    public String path() {
        return first.renew().orElseThrow().replaceFirst("https?://[^/]+", "");
    }
}
