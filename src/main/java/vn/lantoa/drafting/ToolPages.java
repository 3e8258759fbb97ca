package vn.lantoa.drafting;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.page.ToolPage;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.rules.RulesText;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The three tools: check the draft, print it, try it on a made-up contest. None of them changes anything. */
@Controller
class ToolPages {
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_SEED = 999_999;

    private final DraftAccess door;

    ToolPages(DraftAccess door) {
        this.door = door;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/kiem-tra")
    ModelAndView check(@PathVariable int number, Actor by, Words words) {
        return tool(number, "kiem-tra", "drafting/check", null, null, Form.blank(words), by, words);
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/ban-in")
    ModelAndView print(@PathVariable int number, Actor by, Words words) {
        var draft = draft(door.phase(number, by));
        var text = new RuleBook(draft.rules()).text(Lang.of(words.isVietnamese()));
        return tool(number, "ban-in", "drafting/print", text, null, Form.blank(words), by, words);
    }

    /** Runs only once a number of entries is asked for: {@code ?so-tac-pham=200&ma=1}. */
    @GetMapping("/ban-to-chuc/the-le/{number}/thu")
    ModelAndView trial(@PathVariable int number, Form form, Actor by, Words words) {
        var draft = draft(door.phase(number, by));
        var book = new RuleBook(draft.rules());
        if (form.text("so-tac-pham").isEmpty()) {
            return tool(number, "thu", "drafting/try", null, null, form, by, words);
        }
        var entries = form.number("so-tac-pham", 1, MOST_ENTRIES, "drafting.try.entries");
        var seed = form.number("ma", 0, MOST_SEED, "drafting.try.seed");
        boolean broken = draft.rules().pending()
                || DraftAccess.findings(draft.rules()).stream().anyMatch(Finding::isError);
        if (broken) {
            form.refuse("so-tac-pham", "drafting.refused.broken");
        }
        var report = form.isRefused() || entries == null || seed == null ? null : book.simulate(entries, seed);
        var shown = report == null ? null : Trials.of(report, words);
        var answer = tool(number, "thu", "drafting/try", null, shown, form, by, words);
        if (form.isRefused()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/the-le.yaml")
    ResponseEntity<byte[]> file(@PathVariable int number, Actor by) {
        var rules = draft(door.phase(number, by)).rules();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(rules.code() + ".yaml")
                                .build()
                                .toString())
                .body(RuleSetYaml.print(rules).getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView tool(
            int number,
            String here,
            String template,
            @Nullable RulesText text,
            ToolPage.@Nullable Trial report,
            Form form,
            Actor by,
            Words words) {
        var phase = door.phase(number, by);
        var draft = draft(phase);
        var findings = DraftAccess.lines(DraftAccess.findings(draft.rules()), words);
        return Answer.page(template, new ToolPage(door.bar(phase, draft, here, words), findings, text, report, form));
    }

    private RulesDraft draft(Phase phase) {
        return door.open(phase).orElseThrow(NotFound::new);
    }
}
