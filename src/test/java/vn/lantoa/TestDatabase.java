package vn.lantoa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/**
 * One throw-away PostgreSQL per test run. What takes long is done once: the first house of a kind migrates and plants
 * its database, which then is the pattern that all others of that kind are copied from.
 */
public final class TestDatabase {

    private static final Map<Kind, String> PATTERNS = new HashMap<>();

    private static EmbeddedPostgres server;

    private TestDatabase() {}

    /** What stands in a database before the first test. */
    enum Kind {
        DEMO,
        EMPTY_HOUSE
    }

    /** JDBC address of a new, empty database. */
    public static String fresh() {
        String name = name();
        run("create database " + name);
        return address(name);
    }

    /** JDBC address of a new database: a copy of the pattern, empty as long as there is none. */
    static synchronized String of(Kind kind) {
        String name = name();
        run("create database " + name + like(kind));
        return address(name);
    }

    static synchronized boolean hasPattern(Kind kind) {
        return PATTERNS.containsKey(kind);
    }

    /** This database is migrated and planted: it becomes the pattern, and a copy of it takes its place. */
    static synchronized void becomePattern(Kind kind, String address) {
        String name = nameIn(address);
        String pattern = "pattern_of_" + kind.name().toLowerCase();
        run("alter database " + name + " with allow_connections false");
        run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        run("alter database " + name + " rename to " + pattern);
        PATTERNS.put(kind, pattern);
        run("create database " + name + like(kind));
    }

    /** Throws away what tests did to this database and puts a copy of the pattern in its place. */
    static synchronized void renew(Kind kind, String address) {
        String name = nameIn(address);
        run("drop database " + name + " with (force)");
        run("create database " + name + like(kind));
    }

    private static String like(Kind kind) {
        return PATTERNS.containsKey(kind) ? " template " + PATTERNS.get(kind) : "";
    }

    private static String name() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String address(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name;
    }

    private static String nameIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void run(String statement) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off")
                        .start();
                // after the contexts are closed, so that none waits for a server that is gone
                SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JDBC address of a new database with every module's tables and nothing in them. */
    public static String migrated() {
        String url = fresh();
        new Migrations(false)
                .migrate(Flyway.configure()
                        .dataSource(url, "postgres", "postgres")
                        .load());
        return url;
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
