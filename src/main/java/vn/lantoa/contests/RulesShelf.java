package vn.lantoa.contests;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;

/** Issued rules, read once: they never change, so what was parsed stays good. */
@Component
class RulesShelf {

    private static final String COLUMNS =
            "select id, phase, version, number, issued_at, signer, signer_title, fingerprint from contests.rules ";

    private final JdbcClient jdbc;
    private final Map<UUID, RuleBook> read = new ConcurrentHashMap<>();

    RulesShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssuedRules> newest(PhaseId phase) {
        return jdbc.sql(COLUMNS + "where phase = :phase order by version desc limit 1")
                .param("phase", phase.value())
                .query(Row.class)
                .optional()
                .map(this::opened);
    }

    Optional<IssuedRules> find(RulesId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(this::opened);
    }

    private IssuedRules opened(Row row) {
        RuleBook book = read.computeIfAbsent(row.id(), this::parse);
        return new IssuedRules(
                new RulesId(row.id()),
                row.phase(),
                row.version(),
                row.number(),
                row.issuedAt(),
                row.signer(),
                row.signerTitle(),
                row.fingerprint(),
                book);
    }

    private RuleBook parse(UUID id) {
        String yaml = jdbc.sql("select yaml from contests.rules where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return switch (RuleBook.read(yaml)) {
            case RuleSetYaml.Reading.Read(var rules, var lines) -> new RuleBook(rules);
            case RuleSetYaml.Reading.Faulty(var findings) ->
                throw new IllegalStateException("Issued rules " + id + " cannot be read: " + findings);
        };
    }

    record Row(
            UUID id,
            PhaseId phase,
            int version,
            String number,
            Instant issuedAt,
            String signer,
            String signerTitle,
            String fingerprint) {}
}
