package vn.lantoa.contests.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/** The committee's members, and the form that appoints one. */
public record CommitteePage(List<MemberLine> members, List<String> roles, Form form) {

    public record MemberLine(
            String id, String name, @Nullable String email, String role, String basis, Instant since) {}
}
