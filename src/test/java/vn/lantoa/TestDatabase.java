package vn.lantoa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One throw-away PostgreSQL per test run, one fresh database per application context. Registered for every context of
 * the tests; a test that names {@code lantoa.database.url} or {@code lantoa.own-database=true} gets what it asks for.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("lantoa.database.url")
                || environment.containsProperty("lantoa.own-database")) {
            return;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "lantoa.database.url", fresh(),
                                "lantoa.database.username", "postgres",
                                "lantoa.database.password", "postgres")));
    }

    /** JDBC address of a new, empty database. */
    public static synchronized String fresh() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "300")
                        .start();
                // after the contexts are closed, so that none waits for a server that is gone
                SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
