package vn.lantoa.contests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fixture: a fresh phase of the shown contest under rules of one's own, issued through the real door. */
@Component
public class APhaseWith {

    private final JdbcClient jdbc;
    private final Contests contests;
    private final RulesIssuing issuing;

    APhaseWith(JdbcClient jdbc, Contests contests, RulesIssuing issuing) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.issuing = issuing;
    }

    /** The text of {@code rulesets/NAME.yaml}. */
    public static String ruleset(String name) {
        try {
            return Files.readString(Path.of("rulesets", name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of the plan's first phase with these changes: old, new, old, new. */
    public static String firstPhaseBut(String... changes) {
        return but(ruleset("tuyen-quang-2022-anh"), changes);
    }

    /** A rule set with these changes; a text to be replaced that stands there not exactly once is a bug of the test. */
    public static String but(String yaml, String... changes) {
        String changed = yaml;
        for (int i = 0; i < changes.length; i += 2) {
            if (changed.split(java.util.regex.Pattern.quote(changes[i]), -1).length != 2) {
                throw new IllegalArgumentException("Not exactly once in the rules: " + changes[i]);
            }
            changed = changed.replace(changes[i], changes[i + 1]);
        }
        return changed;
    }

    /** A phase with no rules yet. */
    public PhaseId pending() {
        return new PhaseId(jdbc.sql("""
                insert into contests.phase (contest, number, medium, name_vi, name_en, span_vi, span_en)
                values (:contest, (select max(number) + 1 from contests.phase), 'PHOTO', 'Giai đoạn thử', 'Trial', '', '')
                returning id
                """)
                .param("contest", contests.shown().orElseThrow().id().value())
                .query(UUID.class)
                .single());
    }

    @Transactional
    public PhaseId issued(String yaml) {
        PhaseId phase = pending();
        issuing.issue(phase, yaml, "01-TL/THU", "Người Ký", "TRƯỞNG BAN", null);
        return phase;
    }

    /** A later version, written past its door: what was submitted keeps its own, what comes now is held against this. */
    public IssuedRules amended(PhaseId phase, String yaml) {
        jdbc.sql("""
                insert into contests.rules (phase, version, number, signer, signer_title, yaml, fingerprint)
                select phase, version + 1, :number, signer, signer_title, :yaml, repeat('ef', 32)
                from contests.rules where phase = :phase order by version desc limit 1
                """)
                .param("phase", phase.value())
                .param("number", "02-TL/THU")
                .param("yaml", yaml)
                .update();
        return contests.rules(phase).orElseThrow();
    }
}
