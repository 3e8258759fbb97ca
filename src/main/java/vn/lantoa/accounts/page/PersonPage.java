package vn.lantoa.accounts.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * One person as whoever appoints or lets in sees them.
 *
 * @param mayLetIn whether the reader may hand this person a code
 * @param confirmedBySecond a code for this person waits for another administrator
 */
public record PersonPage(
        String base,
        Who who,
        List<DutyLine> duties,
        List<AccountPage.Pass> passes,
        boolean mayLetIn,
        boolean confirmedBySecond,
        Form form) {

    /** @param factors whether a second factor is set up @param shared the account of an office */
    public record Who(
            String id,
            String name,
            String email,
            String telephone,
            @Nullable Instant signedInAt,
            boolean factors,
            boolean shared) {}

    /** @param ends whether one act on these pages ends it @param path the page that does otherwise */
    public record DutyLine(
            String id,
            String title,
            String basis,
            Instant since,
            @Nullable Instant until,
            String why,
            boolean ends,
            String path) {}

    public String path() {
        return base + "/" + who.id();
    }

    public boolean administrates() {
        return base.startsWith("/quan-tri");
    }

    public List<DutyLine> held() {
        return duties.stream().filter(one -> one.until() == null).toList();
    }

    public List<DutyLine> past() {
        return duties.stream().filter(one -> one.until() != null).toList();
    }

    public boolean endsSome() {
        return held().stream().anyMatch(DutyLine::ends);
    }
}
