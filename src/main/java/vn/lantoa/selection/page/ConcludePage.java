package vn.lantoa.selection.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/** What will be sealed, read once more before it is. */
public record ConcludePage(
        CouncilPage.Heading heading, Form form, List<WorkRow> chosen, List<Member> members, int min, String quota) {
    public record Member(String id, String name, String role) {}
}
