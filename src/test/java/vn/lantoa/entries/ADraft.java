package vn.lantoa.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.AnotherPhase;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Declaration;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.UnitId;

/** Fixture: a draft with everything the rules ask, in a phase of its own, ready to be submitted. */
@Component
class ADraft {

    private final JdbcClient jdbc;
    private final Contests contests;
    private final AnotherPhase phases;
    private final AnEntry entries;
    private final Drafts drafts;

    ADraft(JdbcClient jdbc, Contests contests, AnotherPhase phases, AnEntry entries, Drafts drafts) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.phases = phases;
        this.entries = entries;
        this.drafts = drafts;
    }

    PhaseId phase() {
        return phases.announced();
    }

    UnitId unit(String words) {
        return entries.district(words);
    }

    Actor author(String name) {
        return new Actor(entries.somebody(name), name);
    }

    /** Complete, one photo of 1600 × 1200, in Sơn Dương. */
    EntryId ready(PhaseId phase, Actor by, String title) {
        return keep(begun(phase, by), text(by, title), by);
    }

    EntryId begun(PhaseId phase, Actor by) {
        return drafts.begin(phase, rules(phase), "anh", by);
    }

    EntryId keep(EntryId draft, DraftText text, Actor by) {
        drafts.keep(draft, text, rules(entriesPhase(draft)).book().declarations(false, null), by);
        return draft;
    }

    DraftText text(Actor by, String title) {
        return new DraftText(
                unit("Huyện ủy Sơn Dương"),
                false,
                by.name(),
                "",
                title,
                "Bà con cùng cán bộ xã gặt lúa chạy mưa.",
                "Xã Hợp Thành, huyện Sơn Dương",
                LocalDate.of(2023, 2, 3),
                "0912 345 678",
                List.of(photo(by, "READY", 1600, 1200)),
                rules(entries.phase()).book().declarations(false, null).stream()
                        .filter(Declaration::required)
                        .map(Declaration::id)
                        .toList());
    }

    MediaId photo(Actor owner, String status, int width, int height) {
        UUID file = UUID.randomUUID();
        jdbc.sql("""
                insert into media.file (id, owner, name, bytes, sha256, status, refusal, type, width, height, dominant_colour, rendered)
                values (:id, :owner, 'anh.jpg', 500000, repeat('ab', 32), :status,
                        case :status when 'REFUSED' then 'DAMAGED' end, 'image/jpeg', :width, :height, '#8a7f70', true)
                """)
                .param("id", file)
                .param("owner", owner.id().value())
                .param("status", status)
                .param("width", width)
                .param("height", height)
                .update();
        return new MediaId(file);
    }

    private PhaseId entriesPhase(EntryId draft) {
        return new PhaseId(jdbc.sql("select phase from entries.entry where id = :id")
                .param("id", draft.value())
                .query(UUID.class)
                .single());
    }

    private IssuedRules rules(PhaseId phase) {
        return contests.rules(phase).orElseThrow();
    }
}
