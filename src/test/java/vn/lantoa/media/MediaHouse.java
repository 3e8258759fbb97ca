package vn.lantoa.media;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole module on a real PostgreSQL and a folder that is thrown away. */
class MediaHouse {

    private static final DataSource DATABASE = database();

    final List<Object> events = new ArrayList<>();
    final JdbcClient jdbc = JdbcClient.create(DATABASE);
    UUID an = UUID.randomUUID();
    final Store store;
    final Darkrooms darkrooms;
    final Examination examination;
    final Intake intake;
    final AddressRows addresses = new AddressRows(jdbc);
    final Media media;

    MediaHouse(Path folder) {
        this(folder, Libvips.find("", "node_modules"), new MediaLimits(5_000_000, 8_000_000, Duration.ofDays(7)));
    }

    MediaHouse(Path folder, Optional<Path> libvips, MediaLimits limits) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("jobs", SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(DATABASE))
                .build());
        FileRows files = new FileRows(jdbc);
        store = new Store(folder);
        darkrooms = new Darkrooms(libvips);
        examination = new Examination(
                files, store, darkrooms, beans.getBeanProvider(SchedulerClient.class), events::add, transaction);
        intake = new Intake(new UploadRows(jdbc), files, store, limits, examination, transaction);
        media = new Media(files, addresses, store, intake);
    }

    /** An's photo, sent with a plain form. */
    MediaFile receive(byte[] bytes, String name) {
        return switch (media.receive(an, new ByteArrayInputStream(bytes), name)) {
            case Reception.Received received -> received.file();
            case Reception refused -> throw new AssertionError("not received: " + refused);
        };
    }

    MediaFile receive(String sample) {
        return receive(Samples.bytes(sample), sample);
    }

    List<String> jobs(MediaId id) {
        return jdbc.sql("select task_name from scheduled_tasks where task_instance = :id order by task_name")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private static DataSource database() {
        try {
            DataSource database =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(true).start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/media")
                    .load()
                    .migrate();
            JdbcClient.create(database)
                    .sql("""
                            create table scheduled_tasks (
                                task_name text not null, task_instance text not null, task_data bytea,
                                execution_time timestamptz not null, picked boolean not null, picked_by text,
                                last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                                last_heartbeat timestamptz, version bigint not null, priority smallint,
                                state text,
                                primary key (task_name, task_instance))
                            """)
                    .update();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
