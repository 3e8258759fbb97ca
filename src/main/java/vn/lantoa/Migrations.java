package vn.lantoa;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One Flyway folder and history per module, in floor order, then the grants of the application's own role. The order is
 * held against the module graph by a test.
 */
final class Migrations implements FlywayMigrationStrategy {

    static final String APPLICATION_ROLE = "lantoa_app";

    static final List<String> FLOOR_ORDER = List.of(
            "root",
            "shared",
            "journal",
            "units",
            "media",
            "paper",
            "messaging",
            "accounts",
            "contests",
            "entries",
            "selection",
            "judging",
            "voting",
            "drafting",
            "publication",
            "results",
            "documents");

    /** What the application may only add to: it holds no right to change or remove a line. */
    private static final List<String> APPEND_ONLY = List.of("journal");

    private final boolean demo;

    Migrations(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void migrate(Flyway flyway) {
        for (String module : FLOOR_ORDER) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
        }
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        join(owner);
        grant(owner);
        fixMode(owner);
    }

    /**
     * Since PostgreSQL 16 whoever makes a role is its member without the right to take it on, and gives that right to
     * himself. Where somebody else made the role, that person has given it.
     */
    private static void join(JdbcClient owner) {
        run(owner, """
                do $$ begin
                    execute format('grant %s to %%I', current_user);
                exception when insufficient_privilege then null;
                end $$
                """.formatted(APPLICATION_ROLE));
    }

    private static void grant(JdbcClient owner) {
        List<String> schemas = owner.sql("select nspname from pg_namespace where nspname = any(:modules)")
                .param("modules", FLOOR_ORDER.toArray(String[]::new))
                .query(String.class)
                .list();
        for (String schema : schemas) {
            String rights = APPEND_ONLY.contains(schema) ? "select, insert" : "select, insert, update, delete";
            run(owner, "grant usage on schema %s to %s".formatted(schema, APPLICATION_ROLE));
            run(owner, "grant %s on all tables in schema %s to %s".formatted(rights, schema, APPLICATION_ROLE));
            run(owner, "grant usage, select on all sequences in schema %s to %s".formatted(schema, APPLICATION_ROLE));
        }
        run(owner, "revoke update, delete on shared.clock from " + APPLICATION_ROLE);
    }

    /** The movable clock is decided once: a database that was real never becomes a demo, nor the other way round. */
    private void fixMode(JdbcClient owner) {
        owner.sql("insert into shared.clock (demo) values (:demo) on conflict do nothing")
                .param("demo", demo)
                .update();
        boolean found =
                owner.sql("select demo from shared.clock").query(Boolean.class).single();
        if (found != demo) {
            throw new CannotStart(
                    found
                            ? "Dữ liệu này là của bản trình diễn: chạy lại không có --empty, hoặc chọn thư mục khác bằng LANTOA_DATA. / This data is a demo's."
                            : "Dữ liệu này là của một cuộc thi thật: không mở được ở chế độ trình diễn. / This data is a real contest's.");
        }
        if (demo) {
            run(owner, "grant update (\"offset\") on shared.clock to " + APPLICATION_ROLE);
        }
    }

    private static void run(JdbcClient owner, String statement) {
        owner.sql(statement).update();
    }
}
