package vn.lantoa.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Sha256;
import vn.lantoa.units.file.FileRemark;
import vn.lantoa.units.file.FileRow;
import vn.lantoa.units.file.Reading;
import vn.lantoa.units.file.UnitFile;

/** Files of units: kept as they came, compared with the tree whenever looked at, applied as one act. */
@Component
class Imports {

    private static final String KEEP = """
            insert into units.import (file_name, sha256, content, tree, day, basis, by_, by_name)
            values (:name, :sha, :content, :tree, :day, :basis, :by, :byName)
            returning id
            """;

    private static final String SHOWN = """
            select import.id, import.file_name, import.tree, import.day, import.basis, import.by_name, import.at,
                   import.act, undoing.act is not null as undone
            from units.import
            left join units.undoing on undoing.act = import.act
            """;

    private static final String CHANGE_LATER = """
            select distinct unit from units.version where superseded is null and lower(during) > cast(:day as date)
            """;

    /** How far the tree has come: any act or undoing since makes another number. */
    private static final String STATE = """
            select coalesce((select max(number) from units.act), 0) || '-' || (select count(*) from units.undoing)
            """;

    private static final String APPLIED = "update units.import set act = :act where id = :id and act is null";

    private final JdbcClient jdbc;
    private final VersionRows versions;
    private final Kinds kinds;
    private final ActRows acts;
    private final ActRecord record;
    private final TreeChecks checks;

    Imports(JdbcClient jdbc, VersionRows versions, Kinds kinds, ActRows acts, ActRecord record, TreeChecks checks) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.kinds = kinds;
        this.acts = acts;
        this.record = record;
        this.checks = checks;
    }

    record Import(
            UUID id,
            String fileName,
            Tree tree,
            LocalDate day,
            String basis,
            String byName,
            Instant at,
            @Nullable UUID act,
            boolean undone) {}

    sealed interface KeepingOutcome {
        record Kept(UUID id) implements KeepingOutcome {}

        record Unusable(FileRemark why) implements KeepingOutcome {}
    }

    sealed interface ApplyingOutcome {
        record Applied(ActId act) implements ApplyingOutcome {}

        record Faulty() implements ApplyingOutcome {}

        /** The tree has changed since the difference was shown. */
        record ShownIsOld() implements ApplyingOutcome {}

        record NothingToDo() implements ApplyingOutcome {}

        record AppliedAlready() implements ApplyingOutcome {}
    }

    @Transactional
    public KeepingOutcome keep(String name, byte[] content, Tree tree, ActPaper paper, Actor by) {
        if (UnitFile.read(content) instanceof Reading.Unusable(FileRemark why)) {
            return new KeepingOutcome.Unusable(why);
        }
        return new KeepingOutcome.Kept(jdbc.sql(KEEP)
                .param("name", vn.lantoa.shared.Nfc.of(name))
                .param("sha", Sha256.hex(content))
                .param("content", content)
                .param("tree", tree.name())
                .param("day", paper.day())
                .param("basis", paper.basis())
                .param("by", by.id().value())
                .param("byName", by.name())
                .query(UUID.class)
                .single());
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql(SHOWN + "where import.id = :id")
                .param("id", id)
                .query(Import.class)
                .optional();
    }

    List<Import> newest(int limit) {
        return jdbc.sql(SHOWN + "order by import.at desc, import.id limit :limit")
                .param("limit", limit)
                .query(Import.class)
                .list();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from units.import where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** What the file would change today. */
    ImportPlan plan(Import given) {
        return switch (UnitFile.read(content(given.id()))) {
            case Reading.Unusable(FileRemark why) -> new ImportPlan(List.of(), List.of(why));
            case Reading.Rows(List<FileRow> rows, List<FileRemark> repairs) ->
                new ImportPlan(new ImportPlanning(around(given.tree(), given.day()), rows).plan(), repairs);
        };
    }

    private ImportPlanning.Around around(Tree tree, LocalDate day) {
        Map<UnitId, Version> all = versions.allOfDay(day);
        return new ImportPlanning.Around(
                new TreeIndex(all, codes(tree)),
                new TreeIndex(all, codes(Tree.AREA)),
                kinds.of(tree),
                new HashSet<>(jdbc.sql(CHANGE_LATER).param("day", day).query(UUID.class).list().stream()
                        .map(UnitId::new)
                        .toList()),
                day);
    }

    private Set<String> codes(Tree tree) {
        return kinds.of(tree).stream().map(Kind::code).collect(Collectors.toSet());
    }

    String state() {
        return jdbc.sql(STATE).query(String.class).single();
    }

    /** @param seen the state of the tree with which the difference was shown */
    @Transactional
    public ApplyingOutcome apply(Import given, String seen, Actor by) {
        acts.waitForTurn();
        if (find(given.id()).orElseThrow().act() != null) {
            return new ApplyingOutcome.AppliedAlready();
        }
        if (!state().equals(seen)) {
            return new ApplyingOutcome.ShownIsOld();
        }
        ImportPlan plan = plan(given);
        if (plan.isFaulty() || plan.rows().isEmpty()) {
            return new ApplyingOutcome.Faulty();
        }
        if (plan.changesNothing()) {
            return new ApplyingOutcome.NothingToDo();
        }
        TreeChange change = change(plan, given.day());
        record.keep(
                change, ActKind.IMPORTED, new ActPaper(given.day(), given.basis()), about(given, plan), by, List.of());
        jdbc.sql(APPLIED)
                .param("act", change.act().value())
                .param("id", given.id())
                .update();
        return new ApplyingOutcome.Applied(change.act());
    }

    private static String about(Import given, ImportPlan plan) {
        return "Nhập tệp " + given.fileName() + ": thêm " + plan.count(PlannedRow.State.NEW) + ", thay đổi "
                + plan.count(PlannedRow.State.CHANGED) + ", kết thúc " + plan.count(PlannedRow.State.ENDED) + " đơn vị";
    }

    private TreeChange change(ImportPlan plan, LocalDate day) {
        TreeChange change = new TreeChange(day);
        List<PlannedRow> founding = plan.rows().stream()
                .filter(row -> row.state() == PlannedRow.State.NEW)
                .toList();
        Map<Integer, UnitId> founded = new HashMap<>();
        List<UnitId> ids = founding.isEmpty() ? List.of() : new ArrayList<>(versions.newUnits(founding.size()));
        for (int i = 0; i < founding.size(); i++) {
            founded.put(founding.get(i).number(), ids.get(i));
        }
        Map<UnitId, Optional<LocalDate>> ends = new HashMap<>();
        for (PlannedRow row : plan.rows()) {
            UnitId above = founded.getOrDefault(row.parentRow(), row.wanted().parent());
            LocalDate limit = above == null
                    ? null
                    : ends.computeIfAbsent(above, unit -> Optional.ofNullable(checks.endOf(unit)))
                            .orElse(null);
            apply(row, row.wanted().below(above), limit, founded, change);
        }
        return change;
    }

    private static void apply(
            PlannedRow row,
            Particulars wanted,
            @Nullable LocalDate limit,
            Map<Integer, UnitId> founded,
            TreeChange change) {
        Version was = row.was();
        switch (row.state()) {
            case NEW -> {
                LocalDate from =
                        row.row().from() == null ? change.day() : row.row().from();
                LocalDate until = row.until() == null ? limit : row.until();
                change.begin(java.util.Objects.requireNonNull(founded.get(row.number())), wanted, from, until);
            }
            case CHANGED -> change.become(java.util.Objects.requireNonNull(was), wanted, limit);
            case ENDED -> {
                LocalDate until = java.util.Objects.requireNonNull(row.until());
                if (java.util.Objects.requireNonNull(was).particulars().equals(wanted)
                        || !until.isAfter(change.day())) {
                    change.end(was, until);
                } else {
                    change.become(was, wanted, until);
                }
            }
            case SAME -> {}
            case FAULTY -> throw new IllegalStateException("A faulty file is not applied");
        }
    }
}
