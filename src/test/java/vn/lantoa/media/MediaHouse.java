package vn.lantoa.media;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.TestDatabase;
import vn.lantoa.media.clip.ClipWorker;
import vn.lantoa.media.clip.Ffmpeg;
import vn.lantoa.media.clip.SampleClips;
import vn.lantoa.media.intake.Examination;
import vn.lantoa.media.intake.FileRows;
import vn.lantoa.media.intake.LeaseRows;
import vn.lantoa.media.intake.MediaJobs;
import vn.lantoa.media.intake.MediaLimits;
import vn.lantoa.media.intake.Store;
import vn.lantoa.media.intake.UploadIntake;
import vn.lantoa.media.intake.UploadRows;
import vn.lantoa.media.intake.UploadWriter;
import vn.lantoa.media.intake.Verdicts;
import vn.lantoa.media.photo.DecoderPool;
import vn.lantoa.media.photo.Libvips;

/** The whole module on a real PostgreSQL and a folder that is thrown away. */
public class MediaHouse {

    private static final DataSource DATABASE = database();

    public final JdbcClient jdbc = JdbcClient.create(DATABASE);
    public UUID an = UUID.randomUUID();
    public final Store store;
    public final DecoderPool decoderPool;
    public final ClipWorker clips;
    public final Examination examination;
    public final UploadIntake intake;
    public final AddressRows addresses = new AddressRows(jdbc);
    public final Media media;

    public MediaHouse(Path folder) {
        this(folder, Libvips.find("", "node_modules"), new MediaLimits(5_000_000, 8_000_000, Duration.ofDays(7)));
    }

    public MediaHouse(Path folder, Optional<Path> libvips, MediaLimits limits) {
        this(folder, libvips, SampleClips::ffmpeg, limits);
    }

    public MediaHouse(Path folder, Optional<Path> libvips, Supplier<Optional<Ffmpeg>> ffmpeg, MediaLimits limits) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton(
                "jobs",
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(DATABASE))
                        .build());
        FileRows files = new FileRows(jdbc);
        store = new Store(folder);
        decoderPool = new DecoderPool(libvips);
        clips = new ClipWorker(ffmpeg, decoderPool);
        MediaJobs jobs = new MediaJobs(beans.getBeanProvider(SchedulerClient.class));
        examination = new Examination(files, store, decoderPool, clips, jobs, new Verdicts(files, jobs, transaction));
        intake = new UploadIntake(
                new UploadRows(jdbc),
                new UploadWriter(new LeaseRows(jdbc), store, transaction),
                files,
                store,
                limits,
                examination,
                transaction);
        media = new Media(files, addresses, store, intake, decoderPool, clips);
    }

    /** An's photo, sent with a plain form. */
    public MediaFile receive(byte[] bytes, String name) {
        return switch (media.receive(an, new ByteArrayInputStream(bytes), name)) {
            case FormUploadOutcome.Received received -> received.file();
            case FormUploadOutcome refused -> throw new AssertionError("not received: " + refused);
        };
    }

    public MediaFile receive(String sample) {
        return receive(Samples.bytes(sample), sample);
    }

    public List<String> jobs(MediaId id) {
        return jdbc.sql("select task_name from scheduled_tasks where task_instance = :id order by task_name")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private static DataSource database() {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(TestDatabase.fresh());
        database.setUsername("postgres");
        database.setPassword("postgres");
        for (String module : List.of("root", "media")) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        return database;
    }
}
