package vn.lantoa.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryId;
import vn.lantoa.rules.Category;
import vn.lantoa.shared.Actor;

/**
 * Fixture: a phase of its own beside the demo's, with the demo's rules and a sealed line-up of works that nobody else
 * touches. Publishing and voting run from 1/4/2023 to the end of 30/5/2023.
 */
@Component
public class AShow {

    /** @param number of the phase, for {@code ?giai-doan=} */
    public record Show(PhaseId phase, int number, List<EntryId> works, List<String> codes) {}

    private final JdbcClient jdbc;
    private final AnEntry anEntry;
    private final Entries entries;
    private final People people;
    private final Contests contests;

    AShow(JdbcClient jdbc, AnEntry anEntry, Entries entries, People people, Contests contests) {
        this.contests = contests;
        this.jdbc = jdbc;
        this.anEntry = anEntry;
        this.entries = entries;
        this.people = people;
    }

    public Actor actor(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().actor();
    }

    @Transactional
    public Show of(int works) {
        int number = jdbc.sql("select greatest(max(number), 900) + 1 from contests.phase")
                .query(Integer.class)
                .single();
        return in(new PhaseId(phase(number)), works);
    }

    /** Works of a phase whose rules are issued, of the first category of these: clips where they ask for clips. */
    @Transactional
    public Show in(PhaseId phase, int works) {
        int number = contests.phase(phase).orElseThrow().number();
        List<EntryId> made = new ArrayList<>();
        for (int i = 1; i <= works; i++) {
            EntryId entry = anEntry.submitted(
                    i % 2 == 0 ? "Huyện ủy Sơn Dương" : "Huyện ủy Na Hang",
                    "Tác giả số " + i,
                    "Ngày hội " + number + "-" + i);
            move(entry, contests.rules(phase).orElseThrow());
            made.add(entry);
        }
        seal(phase.value(), made);
        return new Show(
                phase,
                number,
                made,
                made.stream().map(e -> entries.find(e).orElseThrow().code()).toList());
    }

    private void move(EntryId entry, IssuedRules rules) {
        Category category = rules.book().rules().categories().getFirst();
        jdbc.sql("update entries.entry set phase = :phase, rules = :rules, category = :category where id = :entry")
                .param("phase", rules.phase().value())
                .param("rules", rules.id().value())
                .param("category", category.code())
                .param("entry", entry.value())
                .update();
        if (category.form().isClip()) {
            jdbc.sql("""
                    update media.file set name = 'clip.mp4', type = 'video/mp4', length_ms = 75000
                    where id in (select media from entries.photo where entry = :entry)
                    """).param("entry", entry.value()).update();
        }
    }

    private UUID phase(int number) {
        UUID phase = jdbc.sql("""
                insert into contests.phase (contest, number, medium, name_vi, name_en, span_vi, span_en)
                select contest, :number, medium, 'Vòng thử ' || :number, 'Trial ' || :number, '', ''
                from contests.phase where id = :first returning id
                """)
                .param("number", number)
                .param("first", anEntry.phase().value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into contests.rules (phase, version, number, signer, signer_title, yaml, fingerprint)
                select :phase, version, number || '-' || :number, signer, signer_title, yaml, fingerprint
                from contests.rules where phase = :first
                """)
                .param("phase", phase)
                .param("number", number)
                .param("first", anEntry.phase().value())
                .update();
        jdbc.sql("""
                insert into contests.phase_window (phase, activity, scope, during)
                select :phase, activity, 'contest', '[2023-04-01 00:00+07, 2023-05-31 00:00+07)'::tstzrange
                from unnest(array['PUBLISH', 'VOTE']) as activity
                """).param("phase", phase).update();
        return phase;
    }

    private void seal(UUID phase, List<EntryId> works) {
        UUID lineup = jdbc.sql("""
                insert into entries.lineup (phase, round, sealed_by, seal)
                values (:phase, 'CONTEST', :by, repeat('ef', 32)) returning id
                """)
                .param("phase", phase)
                .param("by", actor(DemoCast.HEAD).id().value())
                .query(UUID.class)
                .single();
        for (int i = 0; i < works.size(); i++) {
            jdbc.sql("insert into entries.lineup_entry (lineup, entry, position) values (:lineup, :entry, :position)")
                    .param("lineup", lineup)
                    .param("entry", works.get(i).value())
                    .param("position", i + 1)
                    .update();
        }
    }
}
