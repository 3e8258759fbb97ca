package vn.lantoa.drafting.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/**
 * Where a draft begins.
 *
 * @param inForce rules are in force: the draft begins from them
 * @param models rule sets that come with the house, by file name
 * @param findings what is wrong with the file that was sent
 */
public record StartPage(
        int phase,
        String phaseName,
        boolean inForce,
        List<Part> template,
        List<Field.Option> models,
        List<FindingLine> findings,
        Form form) {}
