package vn.lantoa.drafting.page;

import java.util.List;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.web.page.Form;

/**
 * What stands against issuing, and the act itself.
 *
 * @param head this person may issue
 * @param changes what an amendment says otherwise than the version in force
 * @param categories whose entry form may be looked at: code and name
 */
public record ReviewPage(
        DraftBar bar,
        List<Open> open,
        List<FindingLine> findings,
        boolean head,
        List<RuleChange> changes,
        List<Field.Option> categories,
        Form form) {

    /** A decision not taken yet. */
    public record Open(String step, String decision) {}

    public long errors() {
        return findings.stream().filter(each -> each.severity().equals("ERROR")).count();
    }

    public boolean ready() {
        return open.isEmpty() && errors() == 0;
    }
}
