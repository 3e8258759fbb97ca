package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Amendment;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesId;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Sha256;

/** Issued rules, read once: they never change, so what was parsed stays good. */
@Component
public class IssuedRulesCache {

    private static final String COLUMNS = """
            select id, phase, version, number, issued_at, coalesce(in_force_from, issued_at) as in_force_from,
                   signer, signer_title, reason, fingerprint
            from contests.rules
            """;

    private static final String ADD = """
            insert into contests.rules
                (phase, version, number, signer, signer_title, in_force_from, reason, yaml, fingerprint)
            values (:phase, :version, :number, :signer, :title, cast(:from as timestamptz), :reason, :yaml, :fingerprint)
            """;

    private final JdbcClient jdbc;
    private final Map<UUID, RuleBook> read = new ConcurrentHashMap<>();

    IssuedRulesCache(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of the versions that have come into force. */
    public Optional<IssuedRules> inForce(PhaseId phase) {
        return jdbc.sql(COLUMNS + """
                        where phase = :phase and (in_force_from is null or in_force_from <= shared.business_now())
                        order by version desc
                        limit 1
                        """)
                .param("phase", phase.value())
                .query(Row.class)
                .optional()
                .map(this::opened);
    }

    /** All versions, oldest first. */
    public List<IssuedRules> all(PhaseId phase) {
        return jdbc
                .sql(COLUMNS + "where phase = :phase order by version")
                .param("phase", phase.value())
                .query(Row.class)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    public Optional<IssuedRules> find(RulesId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(this::opened);
    }

    /** Keeps a version; gives the fingerprint of its text. The first is in force whatever the clock says. */
    public String add(PhaseId phase, int version, String yaml, Amendment paper) {
        String fingerprint = fingerprint(yaml);
        jdbc.sql(ADD)
                .param("phase", phase.value())
                .param("version", version)
                .param("number", paper.number())
                .param("signer", paper.signer())
                .param("title", paper.title())
                .param("from", version == 1 ? null : paper.from().toString())
                .param("reason", paper.reason())
                .param("yaml", yaml)
                .param("fingerprint", fingerprint)
                .update();
        return fingerprint;
    }

    public static String fingerprint(String yaml) {
        return Sha256.hex(yaml);
    }

    private IssuedRules opened(Row row) {
        RuleBook book = read.computeIfAbsent(row.id(), this::parse);
        return new IssuedRules(
                new RulesId(row.id()),
                row.phase(),
                row.version(),
                row.number(),
                row.issuedAt(),
                row.inForceFrom(),
                row.signer(),
                row.signerTitle(),
                row.reason(),
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
            Instant inForceFrom,
            String signer,
            String signerTitle,
            String reason,
            String fingerprint) {}
}
