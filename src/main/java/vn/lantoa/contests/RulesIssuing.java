package vn.lantoa.contests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Opening;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;

/** Issues rules: from then on they are immutable, and their timeline is what is open when. */
@Component
public class RulesIssuing {

    private static final String ADD = """
            insert into contests.rules (phase, version, number, signer, signer_title, yaml, fingerprint)
            values (:phase, :version, :number, :signer, :title, :yaml, :fingerprint)
            """;

    private final JdbcClient jdbc;
    private final ContestRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    RulesIssuing(JdbcClient jdbc, ContestRows rows, Journal journal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Issues the first rules of a phase.
     *
     * @throws IllegalArgumentException when the text is no rule set; callers check it first
     */
    @Transactional
    public void issue(PhaseId phase, String yaml, String number, String signer, String title, @Nullable Actor by) {
        RuleSet rules = read(yaml);
        String fingerprint = sha256(yaml);
        jdbc.sql(ADD)
                .param("phase", phase.value())
                .param("version", 1)
                .param("number", number)
                .param("signer", signer)
                .param("title", title)
                .param("yaml", yaml)
                .param("fingerprint", fingerprint)
                .update();
        Instant launch = openWindows(phase, new RuleBook(rules));
        journal.write(
                by,
                "rules.issued",
                "phase:" + phase,
                "Ban hành Thể lệ số " + number + ", người ký " + signer + ", dấu vân SHA-256 " + fingerprint
                        + ", có hiệu lực từ " + Times.vietnamese(launch) + ".");
        events.publishEvent(new RulesIssued(phase, 1, number));
    }

    private static RuleSet read(String yaml) {
        return switch (RuleBook.read(yaml)) {
            case RuleSetYaml.Reading.Read(var rules, var lines) -> rules;
            case RuleSetYaml.Reading.Faulty(var findings) -> throw new IllegalArgumentException(findings.toString());
        };
    }

    /** Every dated window of the rules becomes one of the phase; what hangs on an event waits for its act. */
    private Instant openWindows(PhaseId phase, RuleBook book) {
        Instant launch = launch(book);
        for (Activity activity : Activity.values()) {
            for (Opening opening : book.openings(activity)) {
                if (opening instanceof Opening.Dated dated) {
                    String scope = dated.rule().tier() == null ? PhaseWindow.CONTEST : PhaseWindow.TIER;
                    Instant from = dated.from() == null ? launch : dated.from();
                    rows.open(phase, new PhaseWindow(activity, scope, from, dated.to()));
                }
            }
        }
        return launch;
    }

    private static Instant launch(RuleBook book) {
        for (Opening opening : book.openings(Activity.LAUNCH)) {
            if (opening instanceof Opening.Dated dated && dated.from() != null) {
                return dated.from();
            }
        }
        throw new IllegalArgumentException("The rules do not say when the contest is launched");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
