package vn.lantoa;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one database, reached as two roles: the owner migrates it, the application may only what the grants allow. */
@Configuration(proxyBeanMethods = false)
class Databases {

    /** The embedded server, or none when the installation names its own. */
    @Bean(destroyMethod = "close")
    Embedded embedded(Settings settings) {
        if (settings.database().url() != null) {
            return new Embedded(Optional.empty());
        }
        EmbeddedDatabase server = EmbeddedDatabase.start(settings.data());
        server.createIfMissing();
        return new Embedded(Optional.of(server));
    }

    @Bean
    @FlywayDataSource
    DataSource owner(Settings settings, Embedded embedded) {
        return embedded.server()
                .map(s -> (DataSource) new DriverManagerDataSource(s.url(), "postgres", s.password()))
                .orElseGet(() -> external(settings.database()));
    }

    private static DataSource external(Settings.Database given) {
        DriverManagerDataSource source = new DriverManagerDataSource();
        source.setUrl(given.url());
        source.setUsername(given.username());
        source.setPassword(given.password());
        return source;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Settings settings, Embedded embedded) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("lantoa");
        pool.setMaximumPoolSize(20);
        pool.setConnectionInitSql("set role " + Migrations.APPLICATION_ROLE);
        embedded.server()
                .ifPresentOrElse(
                        s -> {
                            pool.setJdbcUrl(s.url());
                            pool.setUsername("postgres");
                            pool.setPassword(s.password());
                        },
                        () -> {
                            pool.setJdbcUrl(settings.database().url());
                            pool.setUsername(settings.database().username());
                            pool.setPassword(settings.database().password());
                        });
        return pool;
    }

    @Bean
    FlywayMigrationStrategy migrations(Settings settings) {
        return new Migrations(settings.demo());
    }

    /** Closed after everything that uses a connection. */
    record Embedded(Optional<EmbeddedDatabase> server) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            if (server.isPresent()) {
                server.get().close();
            }
        }
    }
}
