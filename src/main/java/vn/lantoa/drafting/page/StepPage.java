package vn.lantoa.drafting.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.RulesText;
import vn.lantoa.web.page.Form;

/**
 * One page of the wizard.
 *
 * @param effects what an author is asked, one sentence each
 * @param articles what the Thể lệ says about it
 * @param undecided the suggestions on this page that nobody decided yet, named
 * @param stale what to say when somebody else changed the draft meanwhile
 */
public record StepPage(
        DraftBar bar,
        List<Part> parts,
        Form form,
        List<String> effects,
        List<String> preamble,
        List<RulesText.Article> articles,
        List<FindingLine> findings,
        List<String> undecided,
        @Nullable String stale) {}
