package vn.lantoa.units;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.page.Form;

/** From what was typed to the act; empty when the form was refused before one could be tried. */
@Component
class UnitActs {

    private final ActForms forms;
    private final Acts acts;
    private final Reorganisations reorganisations;

    UnitActs(ActForms forms, Acts acts, Reorganisations reorganisations) {
        this.forms = forms;
        this.acts = acts;
        this.reorganisations = reorganisations;
    }

    /** The field beside which a refusal of the act as a whole is shown. */
    static String field(String act) {
        return switch (act) {
            case "chuyen" -> "parent";
            case "hop-nhat" -> "others";
            case "tach" -> "successors";
            case "giai-the" -> "belowGoUp";
            default -> "name";
        };
    }

    Optional<ActOutcome> perform(String act, Version version, Tree tree, Form form, Actor by) {
        return switch (act) {
            case "them" -> create(version.unit(), tree, form, by);
            case "sua" -> change(version, tree, form, by);
            case "chuyen" -> transfer(version, tree, form, by);
            case "hop-nhat" -> merge(version, tree, form, by);
            case "tach" -> split(version, tree, form, by);
            default -> dissolve(version, form, by);
        };
    }

    Optional<ActOutcome> create(@Nullable UnitId parent, Tree tree, Form form, Actor by) {
        Particulars wanted = forms.particulars(form, tree, parent);
        return forms.paper(form).map(paper -> acts.create(wanted, paper, by));
    }

    private Optional<ActOutcome> change(Version version, Tree tree, Form form, Actor by) {
        Particulars wanted = forms.particulars(form, tree, version.parent());
        return forms.paper(form).map(paper -> acts.change(version.unit(), wanted, paper, by));
    }

    private Optional<ActOutcome> transfer(Version version, Tree tree, Form form, Actor by) {
        String typed = form.required("parent", 300, "units.act.parent.missing");
        UnitId parent = typed.isEmpty() ? null : forms.one(form, "parent", typed, tree);
        Optional<ActPaper> paper = forms.paper(form);
        return parent == null ? Optional.empty() : paper.map(given -> acts.transfer(version.unit(), parent, given, by));
    }

    private Optional<ActOutcome> merge(Version version, Tree tree, Form form, Actor by) {
        form.required("others", 5000, "units.act.others.missing");
        boolean goesOn = form.text("into").equals("THIS");
        List<UnitId> others = forms.several(form, "others", tree).stream()
                .filter(unit -> !unit.equals(version.unit()))
                .toList();
        String name = goesOn && form.text("name").isEmpty()
                ? version.name()
                : form.required("name", 200, "units.act.name.missing");
        Particulars one =
                goesOn ? version.particulars().called(name) : Particulars.of(name, form.text("kind"), version.parent());
        List<UnitId> ending = goesOn
                ? others
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(version.unit()), others.stream())
                        .toList();
        return forms.paper(form)
                .map(paper ->
                        reorganisations.merge(new Merger(ending, goesOn ? version.unit() : null, one), paper, by));
    }

    private Optional<ActOutcome> split(Version version, Tree tree, Form form, Actor by) {
        form.required("successors", 5000, "units.act.successors.missing");
        List<Particulars> successors = ActForms.lines(form, "successors").stream()
                .map(name -> Particulars.of(name, form.text("kind"), version.parent()))
                .toList();
        boolean goesOn = form.ticked("goesOn");
        if (successors.size() == 1 && !goesOn) {
            form.refuse("successors", "units.act.successors.one");
        }
        return forms.paper(form)
                .map(paper -> reorganisations.split(new Division(version.unit(), successors, goesOn), paper, by));
    }

    private Optional<ActOutcome> dissolve(Version version, Form form, Actor by) {
        return forms.paper(form).map(paper -> acts.dissolve(version.unit(), form.ticked("belowGoUp"), paper, by));
    }
}
