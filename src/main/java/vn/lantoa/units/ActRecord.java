package vn.lantoa.units;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.VietnameseDates;

/** Writes an act down with all it changes and its line in the journal, and sets it aside again. */
@Component
class ActRecord {

    private final JdbcClient jdbc;
    private final ActRows rows;
    private final VersionRows versions;
    private final Journal journal;
    private final ObjectProvider<UnitUses> uses;

    ActRecord(JdbcClient jdbc, ActRows rows, VersionRows versions, Journal journal, ObjectProvider<UnitUses> uses) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.versions = versions;
        this.journal = journal;
        this.uses = uses;
    }

    ActOutcome keep(
            TreeChange change, ActKind kind, ActPaper paper, String about, @Nullable Actor by, List<UnitId> units) {
        rows.add(change.act(), kind, paper, about, by);
        versions.supersede(change.replaced(), change.act());
        versions.write(change.written(), change.act());
        rows.succeed(change.act(), change.successions());
        journal.write(
                by,
                "units." + kind.name().toLowerCase(java.util.Locale.ROOT),
                "act:" + change.act(),
                about + ", từ ngày " + VietnameseDates.inSentence(paper.day()) + ", theo " + paper.basis() + ".");
        return new ActOutcome.Done(change.act(), units);
    }

    ActOutcome undo(ActId id, String why, Actor by) {
        Act act = rows.find(id).orElseThrow();
        if (act.isUndone()) {
            return new ActOutcome.UndoneAlready();
        }
        List<Act> later = rows.later(id);
        if (!later.isEmpty()) {
            return new ActOutcome.LaterActs(later.stream().map(Act::about).toList());
        }
        List<String> used = used(versions.writtenBy(id), act.at());
        if (!used.isEmpty()) {
            return new ActOutcome.InUse(used);
        }
        rows.undo(id, why, by);
        journal.write(
                by,
                "units.undone",
                "act:" + id,
                "Hoàn tác việc: " + act.about() + " (từ ngày " + VietnameseDates.inSentence(act.day()) + "). Lý do: "
                        + why);
        return new ActOutcome.Done(id, List.of());
    }

    private List<String> used(List<Version> written, Instant since) {
        UUID[] units = written.stream()
                .map(version -> version.unit().value())
                .distinct()
                .toArray(UUID[]::new);
        Set<UUID> used = new HashSet<>();
        uses.forEach(module -> used.addAll(jdbc.sql(module.namedSince())
                .param("units", units)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()));
        return List.copyOf(written.stream()
                .filter(version -> used.contains(version.unit().value()))
                .map(Version::name)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Nullable
    String name(@Nullable UnitId unit, LocalDate day) {
        Version version =
                unit == null ? null : versions.ofDay(List.of(unit), day).get(unit);
        return version == null ? null : version.name();
    }

    /** What a change of one unit comes to, as the record says it. */
    static String about(Version was, Particulars now, @Nullable String parent) {
        Particulars old = was.particulars();
        if (!old.name().equals(now.name())) {
            return "Đổi tên " + old.name() + " thành " + now.name();
        }
        if (!java.util.Objects.equals(old.parent(), now.parent())) {
            return "Chuyển " + old.name() + " về trực thuộc " + parent;
        }
        return "Điều chỉnh thông tin của " + old.name();
    }
}
