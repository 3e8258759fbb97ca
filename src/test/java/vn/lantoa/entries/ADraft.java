package vn.lantoa.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.AnotherPhase;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesId;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.rules.RuleBook;
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
    private final People people;

    ADraft(JdbcClient jdbc, Contests contests, AnotherPhase phases, AnEntry entries, Drafts drafts, People people) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.phases = phases;
        this.entries = entries;
        this.drafts = drafts;
        this.people = people;
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
        drafts.keep(draft, text, book(draft), by);
        return draft;
    }

    /** A complete draft in any category of any phase, all its declarations made. */
    EntryId ready(PhaseId phase, String category, Actor by, String title) {
        EntryId draft = drafts.begin(phase, rules(phase), category, by);
        DraftText text = text(by, title);
        List<String> all =
                book(draft).rules().declarations().stream().map(Declaration::id).toList();
        return keep(draft, declaring(text, all), by);
    }

    DraftText text(Actor by, String title) {
        return new DraftText(
                unit("Huyện ủy Sơn Dương"),
                by.name(),
                title,
                "Bà con cùng cán bộ xã gặt lúa chạy mưa.",
                "Xã Hợp Thành, huyện Sơn Dương",
                LocalDate.of(2023, 2, 3),
                individual(""),
                List.of(photo(by, "READY", 1600, 1200)),
                rules(entries.phase()).book().declarations(false, null).stream()
                        .filter(Declaration::required)
                        .map(Declaration::id)
                        .toList());
    }

    /** Grown-up, with a telephone; of whom nothing else is asked. */
    static PrivateDetails individual(String email) {
        return new PrivateDetails(
                EntrantKind.INDIVIDUAL, LocalDate.of(1985, 8, 19), "0912 345 678", email, "", List.of(), null, "");
    }

    static DraftText of(DraftText text, PrivateDetails privateDetails) {
        return new DraftText(
                text.unit(),
                text.authorName(),
                text.title(),
                text.caption(),
                text.place(),
                text.takenOn(),
                privateDetails,
                text.photos(),
                text.declared());
    }

    static DraftText from(DraftText text, @Nullable UnitId unit) {
        return new DraftText(
                unit,
                text.authorName(),
                text.title(),
                text.caption(),
                text.place(),
                text.takenOn(),
                text.privateDetails(),
                text.photos(),
                text.declared());
    }

    static DraftText with(DraftText text, List<MediaId> photos) {
        return new DraftText(
                text.unit(),
                text.authorName(),
                text.title(),
                text.caption(),
                text.place(),
                text.takenOn(),
                text.privateDetails(),
                photos,
                text.declared());
    }

    static DraftText saying(DraftText text, String caption) {
        return new DraftText(
                text.unit(),
                text.authorName(),
                text.title(),
                caption,
                text.place(),
                text.takenOn(),
                text.privateDetails(),
                text.photos(),
                text.declared());
    }

    static DraftText declaring(DraftText text, List<String> declared) {
        return new DraftText(
                text.unit(),
                text.authorName(),
                text.title(),
                text.caption(),
                text.place(),
                text.takenOn(),
                text.privateDetails(),
                text.photos(),
                declared);
    }

    /** The clerk of Sơn Dương. */
    Actor clerk() {
        return people.byEmail(DemoCast.CLERK.email()).orElseThrow().actor();
    }

    MediaId clip(Actor owner, int milliseconds, int width, int height) {
        MediaId clip = photo(owner, "READY", width, height);
        jdbc.sql("update media.file set type = 'video/mp4', name = 'clip.mp4', length_ms = :ms where id = :id")
                .param("ms", milliseconds)
                .param("id", clip.value())
                .update();
        return clip;
    }

    MediaId photo(Actor owner, String status, int width, int height) {
        UUID file = UUID.randomUUID();
        jdbc.sql("""
                insert into media.file (id, owner, name, bytes, sha256, status, refusal, type, width, height, dominant_colour, rendered)
                values (:id, :owner, 'anh.jpg', 500000, md5(:id::text) || md5(:id::text), :status,
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

    private RuleBook book(EntryId draft) {
        RulesId rules = new RulesId(jdbc.sql("select rules from entries.entry where id = :id")
                .param("id", draft.value())
                .query(UUID.class)
                .single());
        return contests.rules(rules).orElseThrow().book();
    }

    private IssuedRules rules(PhaseId phase) {
        return contests.rules(phase).orElseThrow();
    }
}
