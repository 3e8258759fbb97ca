package vn.lantoa.contests;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.entries.EntryId;

/** Fixture: a phase like the demo's first, with its rules and windows, for tests that seal what can be sealed only once. */
@Component
public class AnotherPhase {

    private final JdbcClient jdbc;
    private final Contests contests;

    AnotherPhase(JdbcClient jdbc, Contests contests) {
        this.jdbc = jdbc;
        this.contests = contests;
    }

    @Transactional
    public PhaseId announced() {
        UUID like = contests.phases(contests.shown().orElseThrow().id())
                .getFirst()
                .id()
                .value();
        UUID id = jdbc.sql("""
                insert into contests.phase (contest, number, medium, name_vi, name_en, span_vi, span_en)
                select contest, (select max(number) + 1 from contests.phase), 'PHOTO', 'Giai đoạn thử', 'Trial', '', ''
                from contests.phase where id = :like
                returning id
                """).param("like", like).query(UUID.class).single();
        jdbc.sql("""
                insert into contests.rules (phase, version, number, signer, signer_title, yaml, fingerprint)
                select :id, version, number, signer, signer_title, yaml, fingerprint from contests.rules where phase = :like
                """).param("id", id).param("like", like).update();
        jdbc.sql("""
                insert into contests.phase_window (phase, activity, scope, during)
                select :id, activity, scope, during from contests.phase_window where phase = :like and length(scope) < 36
                """).param("id", id).param("like", like).update();
        return new PhaseId(id);
    }

    /** Moves an entry of the demo's phase into this one. */
    public EntryId move(EntryId entry, PhaseId phase) {
        jdbc.sql("""
                update entries.entry
                set phase = :phase, rules = (select id from contests.rules where rules.phase = :phase)
                where id = :entry
                """)
                .param("phase", phase.value())
                .param("entry", entry.value())
                .update();
        return entry;
    }
}
