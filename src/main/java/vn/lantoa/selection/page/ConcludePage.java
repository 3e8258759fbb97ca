package vn.lantoa.selection.page;

import java.util.List;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/** What will be sealed, read once more before it is. @param first the place of the first row of this page */
public record ConcludePage(
        CouncilPage.Heading heading,
        Form form,
        List<WorkRow> chosen,
        ListView list,
        int first,
        List<Member> members,
        int min,
        String quota) {

    public record Member(String id, String name, String role) {}
}
