package vn.lantoa.entries;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** Drafts: begun under the rules in force, kept after every change, closed for good by the submission. */
@Component
class Drafts {

    private static final String BEGIN = """
            insert into entries.entry (phase, rules, category, author, entered_by, author_name, collective, grouped)
            values (:phase, :rules, :category, :by, :by, :name, :collective, :grouped)
            returning id
            """;

    /** A draft only: what was submitted is never edited. */
    private static final String KEEP = """
            update entries.entry
            set unit = :unit, unit_name = :unitName, upper = :upper, collective = :collective, grouped = :grouped,
                author_name = :authorName, author_email = :authorEmail, born_on = cast(:bornOn as date), title = :title,
                caption = :caption, place = :place, taken_on = cast(:takenOn as date), telephone = :telephone,
                bank_account = :bankAccount, parts = cast(:parts as text[]), machine_used = cast(:machineUsed as boolean),
                machine_note = :machineNote, changed_at = shared.business_now()
            where id = :id and not exists (select from entries.submission where submission.entry = entry.id)
            """;

    /** The unit may have been renamed, moved or dissolved since the draft was kept. */
    private static final String PLACE = """
            update entries.entry set unit = :unit, unit_name = :unitName, upper = :upper where id = :id
            """;

    /** What is kept and what is submitted wait for each other, so that the receipt is of what was submitted. */
    private static final String HOLD = "select id from entries.entry where id = :id for no key update";

    private static final String PARTICULARS = """
            select case when grouped then 'GROUP' when collective then 'COLLECTIVE' else 'INDIVIDUAL' end as kind,
                   born_on, telephone, author_email, bank_account, parts, machine_used, machine_note
            from entries.entry where id = :id
            """;

    /** A draft only: what was submitted keeps the rules it was submitted under. */
    private static final String MOVE = """
            update entries.entry set rules = :rules, category = :category, changed_at = shared.business_now()
            where id = :id and not exists (select from entries.submission where submission.entry = entry.id)
            """;

    private static final String HANG = """
            insert into entries.photo (entry, position, media)
            select :entry, position, media from unnest(cast(:media as uuid[])) with ordinality as given (media, position)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;
    private final InstantSource clock;

    Drafts(JdbcClient jdbc, Units units, People people, InstantSource clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public EntryId begin(PhaseId phase, IssuedRules rules, String category, Actor by) {
        boolean clerk = !people.clerkOf(by.id()).isEmpty();
        EntrantKind kind = FormQuestions.of(rules.book(), category).kind(null);
        return new EntryId(jdbc.sql(BEGIN)
                .param("phase", phase.value())
                .param("rules", rules.id().value())
                .param("category", category)
                .param("by", by.id().value())
                .param("name", clerk ? "" : by.name())
                .param("collective", kind != EntrantKind.INDIVIDUAL)
                .param("grouped", kind == EntrantKind.GROUP)
                .query(UUID.class)
                .single());
    }

    /** Keeps what is typed; false when the entry was submitted meanwhile and nothing was changed. */
    @Transactional
    public boolean keep(EntryId entry, DraftText text, RuleBook book, Actor by) {
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        Optional<Unit> unit = Optional.ofNullable(text.unit()).flatMap(id -> units.find(id, today));
        PrivateDetails more = text.privateDetails();
        hold(entry);
        int kept = jdbc.sql(KEEP)
                .param("id", entry.value())
                .param("unit", unit.map(u -> u.id().value()).orElse(null))
                .param("unitName", unit.map(Unit::fullName).orElseGet(() -> units.isEmpty() ? text.unitWords() : ""))
                .param(
                        "upper",
                        unit.flatMap(u -> units.upperCommitteeOf(u.id(), today))
                                .map(UnitId::value)
                                .orElse(null))
                .param("collective", !more.isOfOne())
                .param("grouped", more.kind() == EntrantKind.GROUP)
                .param("authorName", text.authorName())
                .param("authorEmail", people.clerkOf(by.id()).isEmpty() ? "" : more.authorEmail())
                .param("bornOn", more.bornOn())
                .param("title", text.title())
                .param("caption", text.caption())
                .param("place", text.place())
                .param("takenOn", text.takenOn())
                .param("telephone", more.telephone())
                .param("bankAccount", more.bankAccount())
                .param("parts", more.parts().toArray(String[]::new))
                .param("machineUsed", more.machineUsed())
                .param("machineNote", more.machineNote())
                .update();
        if (kept == 1) {
            keepPhotos(entry, text.photos());
            boolean onBehalf = isForAnother(text.authorName(), more.authorEmail(), by);
            keepDeclarations(entry, text.declared(), book.declarations(onBehalf, more.age(today)), by);
        }
        return kept == 1;
    }

    /** Where there is no tree, entrants write the name of their unit themselves. */
    boolean unitIsWritten() {
        return units.isEmpty();
    }

    /** The unit as it is on the day of submission; none when it is gone, and the author has to name its successor. */
    void placeToday(EntryCard draft) {
        UnitId kept = draft.unit();
        if (kept == null) {
            return;
        }
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        Optional<Unit> unit = units.find(kept, today);
        jdbc.sql(PLACE)
                .param("id", draft.id().value())
                .param("unit", unit.map(u -> u.id().value()).orElse(null))
                .param("unitName", unit.map(Unit::fullName).orElse(""))
                .param(
                        "upper",
                        unit.flatMap(u -> units.upperCommitteeOf(u.id(), today))
                                .map(UnitId::value)
                                .orElse(null))
                .update();
    }

    /** Until the end of the transaction nobody else changes or submits this draft. */
    void hold(EntryId entry) {
        jdbc.sql(HOLD).param("id", entry.value()).query(UUID.class).single();
    }

    /** From now on that person answers for it, whom the clerk named by e-mail; nothing changes where nobody was. */
    void handOver(EntryCard draft, Actor by) {
        String email = particulars(draft.id()).authorEmail();
        if (!email.isEmpty()) {
            PersonId author = people.join(draft.authorName(), email, by).id();
            jdbc.sql("update entries.entry set author = :author where id = :id")
                    .param("author", author.value())
                    .param("id", draft.id().value())
                    .update();
        }
    }

    private void keepPhotos(EntryId entry, List<MediaId> photos) {
        jdbc.sql("delete from entries.photo where entry = :entry")
                .param("entry", entry.value())
                .update();
        jdbc.sql(HANG)
                .param("entry", entry.value())
                .param("media", photos.stream().distinct().map(MediaId::value).toArray(UUID[]::new))
                .update();
    }

    /** The wording that was agreed to is kept beside the tick. */
    private void keepDeclarations(EntryId entry, List<String> declared, List<Declaration> asked, Actor by) {
        jdbc.sql("delete from entries.declaration where entry = :entry")
                .param("entry", entry.value())
                .update();
        for (Declaration one : asked) {
            if (declared.contains(one.id())) {
                jdbc.sql("""
                        insert into entries.declaration (entry, declaration, wording, by_)
                        values (:entry, :declaration, :wording, :by)
                        """)
                        .param("entry", entry.value())
                        .param("declaration", one.id())
                        .param("wording", one.text().vi())
                        .param("by", by.id().value())
                        .update();
            }
        }
    }

    List<String> declared(EntryId entry) {
        return jdbc.sql("select declaration from entries.declaration where entry = :entry")
                .param("entry", entry.value())
                .query(String.class)
                .list();
    }

    /** What the organiser needs to know beyond the card. */
    PrivateDetails particulars(EntryId entry) {
        return jdbc.sql(PARTICULARS)
                .param("id", entry.value())
                .query((row, n) -> new PrivateDetails(
                        EntrantKind.valueOf(row.getString("kind")),
                        row.getObject("born_on", LocalDate.class),
                        row.getString("telephone"),
                        row.getString("author_email"),
                        row.getString("bank_account"),
                        List.of((String[]) row.getArray("parts").getArray()),
                        row.getObject("machine_used", Boolean.class),
                        row.getString("machine_note")))
                .single();
    }

    /** Whether somebody enters for another: a clerk who named an address, or a name that is not their own. */
    boolean isForAnother(String authorName, String authorEmail, Actor by) {
        return !people.clerkOf(by.id()).isEmpty() && (!authorEmail.isEmpty() || !authorName.equals(by.name()));
    }

    /** Moves a draft to a later version of the rules; what was typed stays. False when it was submitted meanwhile. */
    @Transactional
    public boolean moveTo(EntryId entry, IssuedRules rules, String category) {
        hold(entry);
        return jdbc.sql(MOVE)
                        .param("id", entry.value())
                        .param("rules", rules.id().value())
                        .param("category", category)
                        .update()
                == 1;
    }
}
