package vn.lantoa.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.page.ActFormPage;
import vn.lantoa.units.page.Choice;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** One form for each act about one unit. */
@Controller
class ActFormPages {

    private static final String ACT =
            UnitPages.HERE + "/{id:[0-9a-f-]{36}}/{act:them|sua|chuyen|hop-nhat|tach|giai-the}";

    private final UnitsDoor door;
    private final ActForms forms;
    private final UnitActs acts;
    private final VersionRows versions;
    private final Kinds kinds;
    private final Units units;

    ActFormPages(UnitsDoor door, ActForms forms, UnitActs acts, VersionRows versions, Kinds kinds, Units units) {
        this.door = door;
        this.forms = forms;
        this.acts = acts;
        this.versions = versions;
        this.kinds = kinds;
        this.units = units;
    }

    @GetMapping(ACT)
    ModelAndView ask(@PathVariable String id, @PathVariable String act, Actor by, Form form, Words words) {
        door.requireKeeper(by);
        LocalDate day = door.day(form.text("ngay"));
        Version version = standing(UnitsDoor.unit(id), day).orElseThrow(NotFound::new);
        return Answer.page("units/act", page(act, version, first(act, version, day, words), words));
    }

    @PostMapping(ACT)
    ModelAndView act(@PathVariable String id, @PathVariable String act, Actor by, Form form, Words words) {
        door.requireKeeper(by);
        UnitId unit = UnitsDoor.unit(id);
        List<Version> all = versions.of(unit);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        LocalDate day = form.date("day", "units.act.day");
        Version version = day == null ? all.getLast() : standing(unit, day).orElse(all.getLast());
        Optional<ActOutcome> came = acts.perform(act, version, treeOf(version), form, by);
        if (came.isPresent() && came.get() instanceof ActOutcome.Done done) {
            UnitId next = done.units().isEmpty() || act.equals("tach")
                    ? unit
                    : done.units().getFirst();
            return Answer.goTo(UnitPages.HERE + "/" + next + "?ngay=" + day, "units.act.done");
        }
        came.ifPresent(outcome -> ActForms.refuse(outcome, form, UnitActs.field(act)));
        return Answer.refused("units/act", page(act, version, form, words));
    }

    @GetMapping(UnitPages.HERE + "/moi")
    ModelAndView askTop(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        Form first = Form.filled(Map.of("day", door.day(form.text("ngay")).toString()), words);
        return Answer.page("units/act", top(UnitsDoor.tree(form.text("cay")), first, words));
    }

    @PostMapping(UnitPages.HERE + "/moi")
    ModelAndView foundTop(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        Tree tree = UnitsDoor.tree(form.text("cay"));
        Optional<ActOutcome> came = acts.create(null, tree, form, by);
        if (came.isPresent() && came.get() instanceof ActOutcome.Done done) {
            return Answer.goTo(
                    UnitPages.HERE + "/" + done.units().getFirst() + "?ngay=" + form.text("day"), "units.act.done");
        }
        came.ifPresent(outcome -> ActForms.refuse(outcome, form, "kind"));
        return Answer.refused("units/act", top(tree, form, words));
    }

    private Optional<Version> standing(UnitId unit, LocalDate day) {
        return Optional.ofNullable(versions.ofDay(List.of(unit), day).get(unit));
    }

    private Tree treeOf(Version version) {
        return kinds.find(version.particulars().kind()).map(Kind::tree).orElse(Tree.PARTY);
    }

    private Form first(String act, Version version, LocalDate day, Words words) {
        Map<String, String> values = new HashMap<>();
        if (act.equals("sua")) {
            UnitId area = version.particulars().area();
            values.putAll(ActForms.filled(
                    version.particulars(),
                    area == null
                            ? ""
                            : units.find(area, day).map(Unit::fullName).orElse("")));
        }
        if (act.equals("hop-nhat") || act.equals("tach")) {
            values.put("kind", version.particulars().kind());
            values.put("into", "NEW");
        }
        values.put("day", day.toString());
        return Form.filled(values, words);
    }

    private ActFormPage page(String act, Version version, Form form, Words words) {
        Tree tree = treeOf(version);
        LocalDate day = door.day(form.text("day"));
        Kind own = kinds.find(version.particulars().kind()).orElseThrow();
        List<Choice> possible = kinds.of(tree).stream()
                .filter(kind -> act.equals("them") ? kind.mayStandBelow(own) : kind.isTop() == own.isTop())
                .map(kind -> new Choice(kind.code(), kind.name(words.isVietnamese())))
                .toList();
        int below = versions.below(List.of(version.unit()), day).stream()
                .map(Version::unit)
                .collect(Collectors.toSet())
                .size();
        return new ActFormPage(
                act, version.unit().toString(), version.name(), tree.name(), possible, List.of(), below, form);
    }

    private ActFormPage top(Tree tree, Form form, Words words) {
        List<Choice> possible = kinds.of(tree).stream()
                .filter(Kind::isTop)
                .map(kind -> new Choice(kind.code(), kind.name(words.isVietnamese())))
                .toList();
        return new ActFormPage("moi", null, "", tree.name(), possible, List.of(), 0, form);
    }
}
