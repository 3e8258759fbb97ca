package vn.lantoa.contests.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/** The contest as it was set up, its phases, and the form that announces one more. */
public record ContestPage(
        String name,
        String organiser,
        String office,
        String telephone,
        String email,
        String codePrefix,
        String fanpage,
        List<PhaseLine> phases,
        int nextNumber,
        Form form) {

    public record PhaseLine(int number, String name, String span, String medium, boolean issued) {}
}
