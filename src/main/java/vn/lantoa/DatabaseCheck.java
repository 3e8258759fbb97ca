package vn.lantoa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lantoa.DoctorReport.Sign;
import vn.lantoa.journal.Chain;

/** Asks the running server itself: its version, whether it keeps what it acknowledged, and the journal. Writes nothing. */
final class DatabaseCheck {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String SETTINGS =
            "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')";

    private static final String MAY_EDIT = """
            select has_table_privilege('lantoa_app', 'journal.line', 'update')
                or has_table_privilege('lantoa_app', 'journal.line', 'delete')
            """;

    private final DoctorReport doctorReport;

    DatabaseCheck(DoctorReport doctorReport) {
        this.doctorReport = doctorReport;
    }

    /** @return whether the data is a demo's; empty while nothing is built */
    Optional<Boolean> of(String url, @Nullable String username, @Nullable String password) throws Exception {
        SingleConnectionDataSource source = new SingleConnectionDataSource();
        source.setUrl(url);
        source.setUsername(username);
        source.setPassword(password);
        source.setSuppressClose(true);
        source.setAutoCommit(false);
        try {
            // Without auto-commit and with a fetch size the driver streams: a journal may be longer than memory.
            JdbcTemplate template = new JdbcTemplate(source);
            template.setFetchSize(1000);
            template.execute("set transaction isolation level repeatable read read only");
            return check(JdbcClient.create(template));
        } finally {
            source.destroy();
        }
    }

    private Optional<Boolean> check(JdbcClient jdbc) {
        int version = jdbc.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single();
        doctorReport.add(
                version >= 150000 ? Sign.RIGHT : Sign.WRONG,
                "doctor.postgres.version",
                version / 10000 + "." + version % 100);
        durable(jdbc);
        if (jdbc.sql("select to_regclass('journal.link') is null")
                .query(Boolean.class)
                .single()) {
            doctorReport.add(Sign.MISSING, "doctor.database.empty");
            return Optional.empty();
        }
        boolean mayEdit = jdbc.sql(MAY_EDIT).query(Boolean.class).single();
        doctorReport.add(
                mayEdit ? Sign.WRONG : Sign.RIGHT, mayEdit ? "doctor.journal.editable" : "doctor.journal.appendOnly");
        chain(jdbc);
        return jdbc.sql("select demo from shared.clock").query(Boolean.class).optional();
    }

    private void durable(JdbcClient jdbc) {
        List<String> off = new ArrayList<>();
        Map<String, Object> found =
                jdbc.sql(SETTINGS).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        DURABLE.stream().filter(name -> "off".equals(found.get(name))).forEach(off::add);
        if (off.isEmpty()) {
            doctorReport.add(Sign.RIGHT, "doctor.postgres.durable");
        } else {
            doctorReport.add(Sign.WRONG, "doctor.postgres.lossy", String.join(", ", off));
        }
    }

    private void chain(JdbcClient jdbc) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcClient.class, () -> jdbc);
            context.register(Chain.class);
            context.refresh();
            switch (context.getBean(Chain.class).check()) {
                case Chain.Verdict.Sound(long lines) -> doctorReport.add(Sign.RIGHT, "doctor.journal.sound", lines);
                case Chain.Verdict.BrokenAt(long number, String subject) ->
                    doctorReport.add(Sign.WRONG, "doctor.journal.broken", number, subject);
            }
        }
    }
}
