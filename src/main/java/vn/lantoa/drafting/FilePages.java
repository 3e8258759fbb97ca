package vn.lantoa.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.page.FindingLine;
import vn.lantoa.drafting.page.ToolPage;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The draft as a file, for those who write YAML: what it says is checked with the number of each line. */
@Controller
class FilePages {
    private final DraftAccess door;
    private final RulesDrafts drafts;

    FilePages(DraftAccess door, RulesDrafts drafts) {
        this.door = door;
        this.drafts = drafts;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/tep")
    ModelAndView file(@PathVariable int number, Actor by, Words words) {
        var phase = door.phase(number, by);
        var draft = door.open(phase).orElseThrow(NotFound::new);
        var form = Form.filled(Map.of("yaml", RuleSetYaml.print(draft.rules())), words);
        var findings = DraftAccess.lines(DraftAccess.findings(draft.rules()), words);
        return Answer.page("drafting/file", page(phase, draft, form, findings, words));
    }

    /** What cannot be read changes nothing; what can be read is a revision like any other. */
    @PostMapping("/ban-to-chuc/the-le/{number}/tep")
    ModelAndView keep(@PathVariable int number, Form form, Actor by, Words words) {
        var phase = door.phase(number, by);
        var draft = door.open(phase).orElseThrow(NotFound::new);
        if (!form.text("revision").equals(String.valueOf(draft.revision()))) {
            return stale(phase, draft, form, words);
        }
        return switch (RuleBook.read(form.text("yaml"))) {
            case RuleSetYaml.Reading.Faulty(var findings) -> {
                form.refuse("yaml", "drafting.refused.file", findings.size());
                yield refused(phase, draft, form, DraftAccess.lines(findings, words), words);
            }
            case RuleSetYaml.Reading.Read(var rules, var lines) ->
                switch (drafts.save(phase.id(), draft.revision(), rules, Set.of(), words.t("drafting.tool.file"), by)) {
                    case DraftOutcome.Saved(var saved) ->
                        Answer.goTo("/ban-to-chuc/the-le/" + number + "/tep", "drafting.file.kept");
                    case DraftOutcome.Stale(var newest) -> stale(phase, newest, form, words);
                    case DraftOutcome.Closed() -> throw new NotFound();
                };
        };
    }

    private ModelAndView stale(Phase phase, RulesDraft newest, Form form, Words words) {
        form.refuse("yaml", "drafting.stale", newest.by(), words.exactTime(newest.at()));
        return refused(phase, newest, form, List.of(), words);
    }

    private ModelAndView refused(Phase phase, RulesDraft draft, Form form, List<FindingLine> findings, Words words) {
        return Answer.refused("drafting/file", page(phase, draft, form, findings, words));
    }

    private ToolPage page(Phase phase, RulesDraft draft, Form form, List<FindingLine> findings, Words words) {
        return new ToolPage(door.bar(phase, draft, "tep", words), findings, null, null, form);
    }
}
