package vn.lantoa.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.units.page.ActLine;
import vn.lantoa.units.page.Choice;
import vn.lantoa.units.page.TreePage;
import vn.lantoa.units.page.UnitLine;
import vn.lantoa.units.page.UnitPage;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Words;

/** The organisation as its keepers see it. */
@Component
class UnitViews {

    private final Units units;
    private final UnitReading reading;
    private final VersionRows versions;
    private final ActRows acts;
    private final Kinds kinds;

    UnitViews(Units units, UnitReading reading, VersionRows versions, ActRows acts, Kinds kinds) {
        this.units = units;
        this.reading = reading;
        this.versions = versions;
        this.acts = acts;
        this.kinds = kinds;
    }

    TreePage tree(Tree tree, LocalDate day, String words, @Nullable UUID after, Words language) {
        if (!words.isEmpty()) {
            return found(tree, day, words, language);
        }
        List<UnitReading.Line> below = reading.below(tree, null, day, after);
        return new TreePage(
                tree.name(),
                day.toString(),
                "",
                lines(below, day, language),
                next(below),
                false,
                reading.countBelow(tree, null, day));
    }

    private TreePage found(Tree tree, LocalDate day, String words, Words language) {
        List<Unit> found = units.searchAll(tree, words, day, UnitReading.PAGE + 1);
        Map<String, Kind> all = kinds.all();
        List<UnitLine> lines = found.stream()
                .limit(UnitReading.PAGE)
                .map(unit -> new UnitLine(
                        unit.id().toString(), unit.name(), kind(all, unit.kind(), language), "", unit.path(), 0))
                .toList();
        return new TreePage(tree.name(), day.toString(), words, lines, null, found.size() > lines.size(), lines.size());
    }

    UnitPage unit(UnitId id, LocalDate day, @Nullable UUID after, Words words) {
        List<Version> all = versions.of(id);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        Version shown = of(all, day);
        boolean standing = stands(shown, day);
        LocalDate on = standing ? day : shown.from();
        Map<String, Kind> known = kinds.all();
        Tree tree = treeOf(known, shown);
        List<UnitReading.Line> below = reading.below(tree, id, on, after);
        return new UnitPage(
                id.toString(),
                day.toString(),
                standing,
                facts(shown, known, words),
                choices(reading.above(id, on)),
                lines(below, on, words),
                reading.countBelow(tree, id, on),
                next(below),
                reading.past(id).stream()
                        .map(one ->
                                new UnitPage.Stretch(one.name(), one.parent(), date(one.from_()), date(one.until_())))
                        .toList(),
                acts.of(id).stream().map(UnitViews::line).toList(),
                choices(reading.predecessors(id)),
                choices(reading.successors(id)));
    }

    private static Tree treeOf(Map<String, Kind> known, Version version) {
        Kind kind = known.get(version.particulars().kind());
        return kind == null ? Tree.PARTY : kind.tree();
    }

    /** The version of that day, else the last one before it, else the first of all. */
    private static Version of(List<Version> all, LocalDate day) {
        return all.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((first, second) -> second)
                .orElse(all.getFirst());
    }

    private static boolean stands(Version version, LocalDate day) {
        return !version.from().isAfter(day)
                && (version.until() == null || version.until().isAfter(day));
    }

    private UnitPage.Particulars facts(Version version, Map<String, Kind> known, Words words) {
        Particulars said = version.particulars();
        UnitId area = said.area();
        return new UnitPage.Particulars(
                said.name(),
                said.shortName(),
                said.symbol(),
                said.code(),
                kind(known, said.kind(), words),
                area == null
                        ? ""
                        : units.find(area, version.from()).map(Unit::fullName).orElse(""),
                date(version.from()),
                date(version.until()));
    }

    private List<UnitLine> lines(List<UnitReading.Line> below, LocalDate day, Words words) {
        Map<String, Kind> all = kinds.all();
        Map<UUID, Long> counts =
                reading.countsBelow(below.stream().map(UnitReading.Line::unit).toList(), day);
        return below.stream()
                .limit(UnitReading.PAGE)
                .map(line -> new UnitLine(
                        line.unit().toString(),
                        line.name(),
                        kind(all, line.kind(), words),
                        line.symbol(),
                        "",
                        counts.getOrDefault(line.unit(), 0L)))
                .toList();
    }

    private static @Nullable String next(List<UnitReading.Line> below) {
        return below.size() > UnitReading.PAGE
                ? below.get(UnitReading.PAGE - 1).unit().toString()
                : null;
    }

    static ActLine line(Act act) {
        return new ActLine(
                act.id().toString(),
                act.kind().name(),
                act.about(),
                act.basis(),
                VietnameseDates.numeric(act.day()),
                act.byName(),
                act.at(),
                act.isUndone());
    }

    static List<Choice> choices(List<UnitReading.Named> named) {
        return named.stream()
                .map(one -> new Choice(one.unit().toString(), one.name()))
                .toList();
    }

    private static String kind(Map<String, Kind> all, String code, Words words) {
        Kind kind = all.get(code);
        return kind == null ? code : kind.name(words.isVietnamese());
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDates.numeric(day);
    }
}
