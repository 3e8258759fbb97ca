package vn.lantoa.units;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.page.ActFormPage;
import vn.lantoa.units.page.ActPage;
import vn.lantoa.units.page.ActsPage;
import vn.lantoa.units.page.Choice;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** All acts, each with the way to undo it; and the end of a level, which is about no single unit. */
@Controller
class ActPages {

    private static final String ACTS = UnitPages.HERE + "/viec";
    private static final String LEVEL = UnitPages.HERE + "/bo-cap";

    private final UnitsDoor door;
    private final ActRows rows;
    private final Acts acts;
    private final Reorganisations reorganisations;
    private final UnitReading reading;
    private final ActForms forms;
    private final Kinds kinds;

    ActPages(
            UnitsDoor door,
            ActRows rows,
            Acts acts,
            Reorganisations reorganisations,
            UnitReading reading,
            ActForms forms,
            Kinds kinds) {
        this.door = door;
        this.rows = rows;
        this.acts = acts;
        this.reorganisations = reorganisations;
        this.reading = reading;
        this.forms = forms;
        this.kinds = kinds;
    }

    @GetMapping(ACTS)
    ModelAndView all(Actor by, Form form) {
        door.requireKeeper(by);
        String after = form.text("sau");
        List<Act> found = rows.newest(after.isEmpty() ? null : UnitsDoor.act(after), UnitReading.PAGE + 1);
        List<Act> shown = found.stream().limit(UnitReading.PAGE).toList();
        return Answer.page(
                "units/acts",
                new ActsPage(
                        shown.stream().map(UnitViews::line).toList(),
                        found.size() > shown.size() ? shown.getLast().id().toString() : null));
    }

    @GetMapping(ACTS + "/{id}")
    ModelAndView one(@PathVariable String id, Actor by, Form form) {
        door.requireKeeper(by);
        return Answer.page("units/one-act", page(find(id), form));
    }

    @PostMapping(ACTS + "/{id}/hoan-tac")
    ModelAndView undo(@PathVariable String id, Actor by, Form form) {
        door.requireKeeper(by);
        Act act = find(id);
        String why = form.requiredAs("why", 300, "units.undo.why");
        if (!form.isRefused()) {
            ActOutcome came = acts.undo(act.id(), why, by);
            if (came instanceof ActOutcome.Done || came instanceof ActOutcome.UndoneAlready) {
                return Answer.goTo(ACTS + "/" + id, "units.undo.done");
            }
            ActForms.refuse(came, form, "why");
        }
        return Answer.refused("units/one-act", page(act, form));
    }

    private Act find(String id) {
        return rows.find(UnitsDoor.act(id)).orElseThrow(NotFound::new);
    }

    private ActPage page(Act act, Form form) {
        String why = act.undoneWhy();
        var at = act.undoneAt();
        return new ActPage(
                UnitViews.line(act),
                UnitViews.choices(reading.touchedBy(act.id())),
                why == null || at == null ? null : new ActPage.Undone(why, String.valueOf(act.undoneBy()), at),
                form);
    }

    @GetMapping(LEVEL)
    ModelAndView askLevel(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        return Answer.page(
                "units/act",
                level(
                        UnitsDoor.tree(form.text("cay")),
                        Form.filled(Map.of("day", door.today().toString()), words),
                        words));
    }

    @PostMapping(LEVEL)
    ModelAndView endLevel(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        Tree tree = UnitsDoor.tree(form.text("cay"));
        List<String> ending = form.all("kinds").stream()
                .filter(code -> kinds.find(code).filter(kind -> !kind.isTop()).isPresent())
                .toList();
        if (ending.isEmpty()) {
            form.refuse("kinds", "units.level.missing");
        }
        Optional<ActPaper> paper = forms.paper(form);
        if (paper.isPresent()) {
            Map<String, String> becoming = kinds.find(form.text("becomes")).isPresent()
                    ? Map.of("COMMUNE_COMMITTEE", form.text("becomes"))
                    : Map.of();
            ActOutcome came = reorganisations.abolish(new Abolition(new HashSet<>(ending), becoming), paper.get(), by);
            if (came instanceof ActOutcome.Done done) {
                return Answer.goTo(ACTS + "/" + done.act(), "units.act.done");
            }
            ActForms.refuse(came, form, "kinds");
        }
        return Answer.refused("units/act", level(tree, form, words));
    }

    private ActFormPage level(Tree tree, Form form, Words words) {
        List<Kind> all = kinds.of(tree);
        List<Choice> ending = all.stream()
                .filter(kind -> !kind.isTop() && kind.depth() < kind.deepest())
                .map(kind -> new Choice(kind.code(), kind.name(words.isVietnamese())))
                .toList();
        List<Choice> becoming = tree == Tree.AREA
                ? List.of()
                : all.stream()
                        .filter(kind -> kind.tier().equals(Units.UPPER_COMMITTEE))
                        .map(kind -> new Choice(kind.code(), kind.name(words.isVietnamese())))
                        .toList();
        return new ActFormPage("bo-cap", null, "", tree.name(), ending, becoming, 0, form);
    }
}
