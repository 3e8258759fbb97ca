package vn.lantoa.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.units.file.Column;
import vn.lantoa.units.file.FileRemark;
import vn.lantoa.units.page.FilePage;
import vn.lantoa.units.page.FilesPage;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Files and their differences in words. */
@Component
class FileViews {

    /** More than anybody reads on a page; the file given back has them all. */
    private static final int SHOWN = 200;

    private final Imports imports;
    private final Kinds kinds;

    FileViews(Imports imports, Kinds kinds) {
        this.imports = imports;
        this.kinds = kinds;
    }

    FilesPage all(Tree tree, String day, Form form) {
        return new FilesPage(
                tree.name(),
                day,
                imports.newest(20).stream()
                        .map(one -> new FilesPage.Line(
                                one.id().toString(),
                                one.fileName(),
                                one.byName(),
                                one.at(),
                                one.act() == null ? "WAITING" : one.undone() ? "UNDONE" : "APPLIED"))
                        .toList(),
                form);
    }

    FilePage one(Imports.Import given, Form form, Words words) {
        String state = imports.state();
        ImportPlan plan = given.act() == null ? imports.plan(given) : new ImportPlan(List.of(), List.of());
        return new FilePage(
                given.id().toString(),
                given.fileName(),
                VietnameseDates.numeric(given.day()),
                given.basis(),
                given.act() == null ? null : given.act().toString(),
                counts(plan),
                sentences(plan.repairs(), words),
                rows(plan, true, words),
                rows(plan, false, words),
                state,
                form);
    }

    private static FilePage.Counts counts(ImportPlan plan) {
        return new FilePage.Counts(
                plan.rows().size(),
                plan.count(PlannedRow.State.NEW),
                plan.count(PlannedRow.State.CHANGED),
                plan.count(PlannedRow.State.ENDED),
                plan.count(PlannedRow.State.SAME),
                plan.count(PlannedRow.State.FAULTY));
    }

    private List<FilePage.Row> rows(ImportPlan plan, boolean faulty, Words words) {
        Map<String, Kind> all = kinds.all();
        return plan.rows().stream()
                .filter(row -> faulty
                        ? row.state() == PlannedRow.State.FAULTY
                        : row.state() != PlannedRow.State.FAULTY
                                && (row.state() != PlannedRow.State.SAME
                                        || !row.notes().isEmpty()))
                .limit(SHOWN)
                .map(row -> new FilePage.Row(
                        row.number(),
                        row.wanted().name(),
                        row.row().text(Column.PARENT),
                        row.state().name(),
                        faulty ? sentences(row.errors(), words) : what(row, all, words)))
                .toList();
    }

    private static List<String> what(PlannedRow row, Map<String, Kind> all, Words words) {
        List<String> what = new ArrayList<>();
        Version was = row.was();
        if (was != null && row.state() != PlannedRow.State.SAME) {
            Particulars old = was.particulars();
            Particulars now = row.wanted();
            differ(what, Column.NAME, old.name(), now.name(), words);
            differ(what, Column.SHORT_NAME, old.shortName(), now.shortName(), words);
            differ(what, Column.SYMBOL, old.symbol(), now.symbol(), words);
            differ(what, Column.CODE, old.code(), now.code(), words);
            differ(what, Column.KIND, kind(all, old.kind(), words), kind(all, now.kind(), words), words);
            if (row.parentRow() > 0 || !java.util.Objects.equals(old.parent(), now.parent())) {
                what.add(words.t("units.file.newPlace", row.row().text(Column.PARENT)));
            }
            if (!java.util.Objects.equals(old.area(), now.area())) {
                what.add(words.t("units.file.newArea", row.row().text(Column.AREA)));
            }
            var until = row.until();
            if (row.state() == PlannedRow.State.ENDED && until != null) {
                what.add(words.t("units.file.ends", VietnameseDates.numeric(until)));
            }
        }
        what.addAll(sentences(row.notes(), words));
        return what;
    }

    private static void differ(List<String> what, Column column, String old, String now, Words words) {
        if (!old.equals(now)) {
            what.add(words.t("units.file.differs", column.heading(), old.isEmpty() ? "–" : old, now));
        }
    }

    private static String kind(Map<String, Kind> all, String code, Words words) {
        Kind kind = all.get(code);
        return kind == null ? code : kind.name(words.isVietnamese());
    }

    /** All errors by the number of their row, each row in one sentence after the other. */
    static Map<Integer, String> errors(ImportPlan plan, Words words) {
        return plan.rows().stream()
                .filter(row -> !row.errors().isEmpty())
                .collect(Collectors.toMap(
                        PlannedRow::number,
                        row -> String.join(" ", sentences(row.errors(), words)),
                        (first, second) -> first,
                        TreeMap::new));
    }

    static List<String> sentences(List<FileRemark> remarks, Words words) {
        return remarks.stream()
                .map(remark -> sentence(remark, words))
                .distinct()
                .toList();
    }

    static String sentence(FileRemark remark, Words words) {
        return words.t(remark.key(), remark.arguments().toArray());
    }
}
