package vn.lantoa.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.form.OpenDecision;
import vn.lantoa.drafting.form.Step;
import vn.lantoa.drafting.form.TemplateFields;
import vn.lantoa.drafting.page.FindingLine;
import vn.lantoa.drafting.page.StartPage;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Where a draft begins: a few questions, the rules of a real contest, a file, or the version in force. */
@Controller
class StartPages {
    private final DraftAccess door;
    private final RulesDrafts drafts;
    private final ModelRules models;

    StartPages(DraftAccess door, RulesDrafts drafts, ModelRules models) {
        this.door = door;
        this.drafts = drafts;
        this.models = models;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}")
    ModelAndView home(@PathVariable int number, Actor by, Words words) {
        var phase = door.phase(number, by);
        if (door.open(phase).isPresent()) {
            return Answer.goTo(path(number) + "/" + DraftAccess.REVIEW);
        }
        var asked = TemplateFields.of(door.contest(), phase, words);
        return Answer.page("drafting/start", page(phase, StepPages.filled(asked.parts(), words), List.of(), words));
    }

    /** {@code from}: template, model, file or in-force. */
    @PostMapping("/ban-to-chuc/the-le/{number}/bat-dau")
    ModelAndView begin(@PathVariable int number, Form form, HttpServletRequest request, Actor by, Words words) {
        var phase = door.phase(number, by);
        return switch (form.text("from")) {
            case "model" -> fromModel(phase, form, by, words);
            case "file" -> fromFile(phase, form, request, by, words);
            case "in-force" -> fromInForce(phase, by);
            default -> fromSketch(phase, form, by, words);
        };
    }

    private ModelAndView fromSketch(Phase phase, Form form, Actor by, Words words) {
        var asked = TemplateFields.of(door.contest(), phase, words);
        var rules = asked.read(form, words);
        return rules.isPresent()
                ? begun(phase, rules.get(), Set.of(), "mẫu", by)
                : Answer.refused("drafting/start", page(phase, form, List.of(), words));
    }

    private ModelAndView fromModel(Phase phase, Form form, Actor by, Words words) {
        var model = models.find(form.text("model"));
        if (model.isEmpty()) {
            form.refuse("model", "drafting.refused.choice");
            return Answer.refused("drafting/start", page(phase, form, List.of(), words));
        }
        var rules = model.get();
        return begun(phase, rules, Set.of(), "Thể lệ " + rules.title().vi(), by);
    }

    private ModelAndView fromFile(Phase phase, Form form, HttpServletRequest request, Actor by, Words words) {
        return switch (RuleBook.read(yaml(form, request))) {
            case RuleSetYaml.Reading.Read(var rules, var lines) -> begun(phase, rules, Set.of(), "một tệp", by);
            case RuleSetYaml.Reading.Faulty(var findings) -> {
                form.refuse("yaml", "drafting.refused.file", findings.size());
                yield Answer.refused("drafting/start", page(phase, form, DraftAccess.lines(findings, words), words));
            }
        };
    }

    private static String yaml(Form form, HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var file = parts == null ? null : parts.getFile("file");
        try {
            return file == null || file.isEmpty()
                    ? form.text("yaml")
                    : new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in force was decided; an amendment changes what it names. */
    private ModelAndView fromInForce(Phase phase, Actor by) {
        return door.newest(phase)
                .map(rules -> begun(phase, rules, EnumSet.allOf(OpenDecision.class), "bản đang có hiệu lực", by))
                .orElseGet(() -> Answer.goTo(path(phase.number())));
    }

    private ModelAndView begun(Phase phase, RuleSet rules, Set<OpenDecision> decided, String source, Actor by) {
        drafts.begin(phase, rules, decided, source, by);
        return Answer.goTo(path(phase.number()) + "/buoc/" + Step.ALL.getFirst().code());
    }

    @PostMapping("/ban-to-chuc/the-le/{number}/bo")
    ModelAndView discard(@PathVariable int number, Actor by) {
        drafts.discard(door.phase(number, by), by);
        return Answer.goTo(path(number), "drafting.discarded");
    }

    @PostMapping("/ban-to-chuc/the-le/{number}/lui")
    ModelAndView back(@PathVariable int number, Form form, Actor by) {
        drafts.goBack(door.phase(number, by).id(), by);
        return Answer.goTo(path(number) + here(form));
    }

    @PostMapping("/ban-to-chuc/the-le/{number}/lam-lai")
    ModelAndView forth(@PathVariable int number, Form form, Actor by) {
        drafts.goForth(door.phase(number, by).id(), by);
        return Answer.goTo(path(number) + here(form));
    }

    /** Back to the page it was pressed on. */
    private static String here(Form form) {
        var here = form.text("here");
        boolean known = Step.ALL.stream().anyMatch(step -> step.code().equals(here));
        return known ? "/buoc/" + here : "/" + DraftAccess.REVIEW;
    }

    private StartPage page(Phase phase, Form form, List<FindingLine> findings, Words words) {
        return new StartPage(
                phase.number(),
                phase.name(words.isVietnamese()),
                door.newest(phase).isPresent(),
                new ArrayList<>(TemplateFields.of(door.contest(), phase, words).parts()),
                models.titles(),
                findings,
                form);
    }

    private static String path(int number) {
        return "/ban-to-chuc/the-le/" + number;
    }
}
