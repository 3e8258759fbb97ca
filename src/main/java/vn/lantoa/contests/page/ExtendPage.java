package vn.lantoa.contests.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/** The form that extends the authors' deadline, with the deadlines as they are now. */
public record ExtendPage(
        int phase,
        String phaseName,
        List<OrganiserPage.WindowLine> windows,
        List<Choice> scopes,
        List<RulesPage.ExtensionLine> extensions,
        Form form) {

    public record Choice(String value, String name) {}
}
