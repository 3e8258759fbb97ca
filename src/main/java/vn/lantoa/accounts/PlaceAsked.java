package vn.lantoa.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.Positions.Kind;
import vn.lantoa.accounts.Positions.Place;
import vn.lantoa.accounts.page.PlaceChoice;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.page.Form;

/** The position a form asks for: its kind, its unit, found by words without diacritics, and its decision. */
@Component
class PlaceAsked {

    private static final int SHOWN = 12;
    private static final int SEARCHED = 200;

    private final Units units;
    private final Positions positions;

    PlaceAsked(Units units, Positions positions) {
        this.units = units;
        this.positions = positions;
    }

    /** What somebody may give. @param within the units it may be in; null for all */
    record Givable(List<Kind> kinds, @Nullable Set<UnitId> within) {
        static final Givable ALL = new Givable(List.of(Kind.values()), null);

        boolean holds(UnitId unit) {
            return within == null || within.contains(unit);
        }
    }

    /** Empty with a refusal beside the field where something is missing. */
    Optional<Place> read(Form form, Givable givable) {
        Optional<Kind> kind = givable.kinds().stream()
                .filter(each -> givable.kinds().size() == 1 || each.name().equals(form.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            form.refuse("kind", "accounts.place.kind.missing");
            return Optional.empty();
        }
        if (kind.get() == Kind.ADMINISTRATOR) {
            return Optional.of(new Place(Kind.ADMINISTRATOR, null));
        }
        Optional<Unit> unit = chosen(form, givable);
        if (unit.isEmpty()) {
            form.refuse(
                    "unitWords",
                    form.ticked("unitWords") ? "accounts.place.unit.choose" : "accounts.place.unit.missing");
        }
        return unit.map(one -> new Place(kind.get(), one.id()));
    }

    Basis basis(Form form) {
        return new Basis(
                form.optional("number", 60, "accounts.place.number"),
                form.ticked("decidedOn") ? form.date("decidedOn", "accounts.place.on") : null);
    }

    /** For the form: the kinds, and the units found by the words typed, the chosen one first. */
    PlaceChoice choice(Form form, Givable givable) {
        Optional<Unit> chosen = chosen(form, givable);
        Stream<Unit> found = form.ticked("unitWords")
                ? units.search(form.text("unitWords"), positions.today(), SEARCHED).stream()
                        .filter(unit -> givable.holds(unit.id()))
                        .limit(SHOWN)
                : Stream.of();
        return new PlaceChoice(
                givable.kinds().stream().map(Kind::name).toList(),
                Stream.concat(chosen.stream(), found)
                        .distinct()
                        .map(unit -> new PlaceChoice.UnitLine(unit.id().toString(), unit.name(), unit.path()))
                        .toList());
    }

    private Optional<Unit> chosen(Form form, Givable givable) {
        String id = form.text("unit");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? units.find(UnitId.of(id), positions.today()).filter(unit -> givable.holds(unit.id()))
                : Optional.empty();
    }
}
