package vn.lantoa;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each test class finds the house as on its first day, though one house serves them all: before the class its database
 * is replaced by a copy of the pattern. A test that names {@code lantoa.database.url} or
 * {@code lantoa.own-database=true} gets what it asks for.
 */
public final class OwnDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, TestExecutionListener {

    private static final String URL = "lantoa.database.url";
    private static final String SOURCE = "test database";

    /** What goes on after the planting: photos are rendered, journal lines linked, mails carried. */
    private static final String STILL_BUSY = """
            select exists (select from scheduled_tasks where task_name <> 'media-sweep')
                or (select count(*) from journal.line) > (select count(*) from journal.link)
            """;

    private static final Set<String> USED = new HashSet<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty(URL) || environment.containsProperty("lantoa.own-database")) {
            return;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        SOURCE,
                        Map.of(
                                URL,
                                TestDatabase.of(kind(context)),
                                "lantoa.database.username",
                                "postgres",
                                "lantoa.database.password",
                                "postgres")));
    }

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext house = test.getApplicationContext();
        String url = house.getEnvironment().getProperty(URL);
        if (url == null) {
            return;
        }
        if (!TestDatabase.hasPattern(kind(house))) {
            waitUntilQuiet(house);
            swap(house, () -> TestDatabase.becomePattern(kind(house), url));
        } else if (USED.contains(url)) {
            swap(house, () -> TestDatabase.renew(kind(house), url));
        }
        USED.add(url);
    }

    private static TestDatabase.Kind kind(ApplicationContext house) {
        return house.getEnvironment().getProperty("lantoa.demo", Boolean.class, false)
                ? TestDatabase.Kind.DEMO
                : TestDatabase.Kind.EMPTY_HOUSE;
    }

    /** Idle connections are closed and what is being done is finished before; what was opened meanwhile is closed after. */
    private static void swap(ApplicationContext house, Runnable change) {
        var pool = house.getBean(HikariDataSource.class).getHikariPoolMXBean();
        pool.softEvictConnections();
        for (int i = 0; i < 100 && pool.getActiveConnections() > 0; i++) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        change.run();
        pool.softEvictConnections();
        house.getBean(BusinessClock.class).follow();
    }

    private static void waitUntilQuiet(ApplicationContext house) {
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        Instant patience = Instant.now().plus(Duration.ofMinutes(1));
        while (jdbc.sql(STILL_BUSY).query(Boolean.class).single()) {
            if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The planted house does not come to rest");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
