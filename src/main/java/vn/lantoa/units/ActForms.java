package vn.lantoa.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.web.page.Form;

/** Reads the forms of the acts; what cannot be is refused beside its field. */
@Component
class ActForms {

    private final UnitFinder finder;
    private final Kinds kinds;

    ActForms(UnitFinder finder, Kinds kinds) {
        this.finder = finder;
        this.kinds = kinds;
    }

    /** The day and the paper of an act; a day before which there was no tree is a mistake of typing. */
    Optional<ActPaper> paper(Form form) {
        LocalDate day = form.date("day", "units.act.day");
        String basis = form.required("basis", 300, "units.act.basis.missing");
        if (day != null && (day.getYear() < 1945 || day.getYear() > 2100)) {
            form.refuse("day", "web.form.date");
        }
        return day == null || form.isRefused() ? Optional.empty() : Optional.of(new ActPaper(day, basis));
    }

    Particulars particulars(Form form, Tree tree, @Nullable UnitId parent) {
        String kind = form.text("kind");
        if (kinds.of(tree).stream().noneMatch(known -> known.code().equals(kind))) {
            form.refuse("kind", "units.act.kind.missing");
        }
        return new Particulars(
                form.required("name", 200, "units.act.name.missing"),
                form.optional("shortName", 60, "units.shortName"),
                form.optional("symbol", 40, "units.symbol"),
                form.optional("code", 20, "units.code"),
                kind,
                parent,
                area(form));
    }

    private @Nullable UnitId area(Form form) {
        return form.text("area").isEmpty() ? null : one(form, "area", form.text("area"), Tree.AREA);
    }

    @Nullable
    UnitId one(Form form, String field, String typed, Tree tree) {
        LocalDate day = form.date("day", "units.act.day");
        if (day == null) {
            return null;
        }
        return switch (finder.find(tree, typed, day)) {
            case UnitFinder.Finding.One one -> one.unit().id();
            case UnitFinder.Finding.None ignored -> {
                form.refuse(field, "units.act.unit.none", typed);
                yield null;
            }
            case UnitFinder.Finding.Several several -> {
                form.refuse(field, "units.act.unit.several", typed, String.join("; ", several.some()));
                yield null;
            }
        };
    }

    /** Units named one a line. */
    List<UnitId> several(Form form, String field, Tree tree) {
        List<UnitId> found = new ArrayList<>();
        for (String line : lines(form, field)) {
            UnitId one = one(form, field, line, tree);
            if (one != null && !found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    static List<String> lines(Form form, String field) {
        return form.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static Map<String, String> filled(Particulars said, String area) {
        Map<String, String> values = new HashMap<>();
        values.put("name", said.name());
        values.put("shortName", said.shortName());
        values.put("symbol", said.symbol());
        values.put("code", said.code());
        values.put("kind", said.kind());
        values.put("area", area);
        return values;
    }

    static void refuse(ActOutcome came, Form form, String field) {
        switch (came) {
            case ActOutcome.Done ignored -> throw new IllegalStateException("Not a refusal");
            case ActOutcome.NotThere(LocalDate day) ->
                form.refuse("day", "units.act.notThere", vn.lantoa.shared.VietnameseDates.numeric(day));
            case ActOutcome.ChangesLater(String name, LocalDate on) ->
                form.refuse("day", "units.act.changesLater", name, vn.lantoa.shared.VietnameseDates.numeric(on));
            case ActOutcome.NameTaken(String name) -> form.refuse(field, "units.act.nameTaken", name);
            case ActOutcome.WrongPlace ignored -> form.refuse(field, "units.act.wrongPlace");
            case ActOutcome.Circle ignored -> form.refuse(field, "units.act.circle");
            case ActOutcome.HasUnitsBelow(int count) -> form.refuse("belowGoUp", "units.act.hasBelow", count);
            case ActOutcome.NothingToDo ignored -> form.refuse(field, "units.act.nothing");
            case ActOutcome.LaterActs(List<String> about) ->
                form.refuse("why", "units.undo.later", String.join("; ", about));
            case ActOutcome.InUse(List<String> units) ->
                form.refuse("why", "units.undo.inUse", String.join("; ", units.subList(0, Math.min(5, units.size()))));
            case ActOutcome.UndoneAlready ignored -> form.refuse("why", "units.undo.already");
        }
    }
}
