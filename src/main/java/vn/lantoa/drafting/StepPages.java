package vn.lantoa.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.form.FormBuilder;
import vn.lantoa.drafting.form.FormReader;
import vn.lantoa.drafting.form.OpenDecision;
import vn.lantoa.drafting.form.Step;
import vn.lantoa.drafting.page.Part;
import vn.lantoa.drafting.page.StepPage;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleFault;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The pages of the wizard: a form over parts of the draft, and beside it what these parts make the Thể lệ say. */
@Controller
class StepPages {
    private final DraftAccess door;
    private final RulesDrafts drafts;

    StepPages(DraftAccess door, RulesDrafts drafts) {
        this.door = door;
        this.drafts = drafts;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/buoc/{code}")
    ModelAndView show(@PathVariable int number, @PathVariable String code, Actor by, Words words) {
        var phase = door.phase(number, by);
        var step = step(code);
        return door.open(phase)
                .map(draft -> Answer.page("drafting/step", page(phase, draft, step, null, null, words)))
                .orElseGet(() -> home(number));
    }

    /** {@code act}: keep, after each change, answered by the page itself; or confirm, which decides and goes on. */
    @PostMapping("/ban-to-chuc/the-le/{number}/buoc/{code}")
    ModelAndView act(@PathVariable int number, @PathVariable String code, Form form, Actor by, Words words) {
        var phase = door.phase(number, by);
        var step = step(code);
        var draft = door.open(phase).orElse(null);
        if (draft == null) {
            return home(number);
        }
        boolean confirmed = form.text("act").equals("confirm");
        if (!form.text("revision").equals(String.valueOf(draft.revision()))) {
            return refused(phase, draft, step, form, stale(draft, words), words);
        }
        var rules = read(step, draft, form, words);
        if (rules.isEmpty()) {
            return refused(phase, draft, step, form, null, words);
        }
        var decided = confirmed ? decided(step) : Set.<OpenDecision>of();
        var what = words.t("drafting.step." + step.code());
        return switch (drafts.save(phase.id(), draft.revision(), rules.get(), decided, what, by)) {
            case DraftOutcome.Saved(var saved) -> confirmed ? next(number, step) : show(number, code, by, words);
            case DraftOutcome.Stale(var newest) -> refused(phase, newest, step, form, stale(newest, words), words);
            case DraftOutcome.Closed() -> home(number);
        };
    }

    private static Set<OpenDecision> decided(Step step) {
        return Set.copyOf(step.decisions());
    }

    private static Optional<RuleSet> read(Step step, RulesDraft draft, Form form, Words words) {
        try {
            var typed = new FormReader(form, parts(step, draft, words), words);
            var rules = step.apply(draft.rules(), typed);
            return form.isRefused() ? Optional.empty() : Optional.of(rules);
        } catch (RuleFault fault) {
            form.refuseInWords("form", fault.sentence().in(Lang.of(words.isVietnamese())));
            return Optional.empty();
        }
    }

    private static String stale(RulesDraft newest, Words words) {
        return words.t("drafting.stale", newest.by(), words.exactTime(newest.at()));
    }

    private ModelAndView refused(
            Phase phase, RulesDraft draft, Step step, Form form, @Nullable String stale, Words words) {
        return Answer.refused("drafting/step", page(phase, draft, step, form, stale, words));
    }

    private static ModelAndView next(int number, Step step) {
        int at = Step.ALL.indexOf(step) + 1;
        return at < Step.ALL.size()
                ? Answer.goTo("/ban-to-chuc/the-le/" + number + "/buoc/"
                        + Step.ALL.get(at).code())
                : Answer.goTo("/ban-to-chuc/the-le/" + number + "/" + DraftAccess.REVIEW);
    }

    private static ModelAndView home(int number) {
        return Answer.goTo("/ban-to-chuc/the-le/" + number);
    }

    private static Step step(String code) {
        return Step.ALL.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Part> parts(Step step, RulesDraft draft, Words words) {
        var parts = new FormBuilder(draft.open(), words);
        step.ask(draft.rules(), parts);
        return parts.all();
    }

    private StepPage page(
            Phase phase, RulesDraft draft, Step step, @Nullable Form typed, @Nullable String stale, Words words) {
        var parts = parts(step, draft, words);
        var text = new RuleBook(draft.rules()).text(Lang.of(words.isVietnamese()));
        var findings = DraftAccess.findings(draft.rules()).stream()
                .filter(each -> each.clause() != null && step.clauses().contains(each.clause()))
                .toList();
        return new StepPage(
                door.bar(phase, draft, step.code(), words),
                parts,
                typed == null ? filled(parts, words) : typed,
                effects(step, draft.rules(), words),
                step.clauses().contains(Clause.THEME) ? text.preamble() : List.of(),
                text.articles().stream()
                        .filter(article -> step.shown().contains(article.clause()))
                        .toList(),
                DraftAccess.lines(findings, words),
                step.decisions().stream()
                        .filter(draft::isOpen)
                        .map(decision -> words.t("drafting.decision." + decision))
                        .toList(),
                stale);
    }

    /** What the entry form will ask, where the page is about works or those who enter them. */
    private static List<String> effects(Step step, RuleSet rules, Words words) {
        boolean asked = step.clauses().contains(Clause.WORKS) || step.clauses().contains(Clause.INTAKE);
        var book = new RuleBook(rules);
        return (asked ? rules.categories().stream() : Stream.<Category>empty())
                .flatMap(category -> book.entryForm(category).effects().stream())
                .map(sentence -> sentence.in(Lang.of(words.isVietnamese())))
                .distinct()
                .toList();
    }

    static Form filled(List<Part> parts, Words words) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parts.forEach(part -> part.fields().forEach(field -> values.put(field.name(), field.sent())));
        return new Form(values, words);
    }
}
