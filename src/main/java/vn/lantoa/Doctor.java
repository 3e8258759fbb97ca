package vn.lantoa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import vn.lantoa.DoctorReport.Sign;
import vn.lantoa.media.ClipProgram;
import vn.lantoa.media.NativeLibrary;
import vn.lantoa.web.page.Words;

/** Says what is in force and what is missing, with the house running or not, and reads the journal's chain again. */
final class Doctor {

    private final Settings settings;
    private final Environment environment;
    private final DoctorReport doctorReport;

    private Doctor(Settings settings, Environment environment, DoctorReport doctorReport) {
        this.settings = settings;
        this.environment = environment;
        this.doctorReport = doctorReport;
    }

    /** @return 1 when something is wrong, such as a broken chain; what is merely missing is said and gives 0 */
    static int examine(String[] args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnlySettings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(args)) {
            Environment environment = context.getEnvironment();
            DoctorReport doctorReport = new DoctorReport(words(environment.getProperty("lantoa.language", "vi")));
            new Doctor(context.getBean(Settings.class), environment, doctorReport).all();
            doctorReport.print(System.out);
            return doctorReport.somethingIsWrong() ? 1 : 0;
        }
    }

    private void all() {
        installation();
        Optional<Boolean> demo = Optional.empty();
        try {
            demo = database();
        } catch (Exception e) {
            doctorReport.add(
                    Sign.WRONG,
                    "doctor.database.unreachable",
                    String.valueOf(e.getMessage()).strip());
        }
        mode(demo);
        mail(demo.orElse(false));
        photos();
        clips();
        space();
    }

    private void installation() {
        doctorReport.add(
                Sign.RIGHT, "doctor.data", settings.data().toAbsolutePath().normalize());
        otherData().ifPresent(other -> doctorReport.add(Sign.RIGHT, "doctor.data.other", other));
        doctorReport.add(
                Sign.RIGHT, "doctor.address", settings.baseUrl(), environment.getProperty("server.port", "8080"));
        doctorReport.add(Sign.RIGHT, settings.metricsToken() == null ? "doctor.metrics.closed" : "doctor.metrics.open");
    }

    /** {@code bin/run} keeps the demo and the real contest side by side; who has both is told which is not looked at. */
    private Optional<Path> otherData() {
        Path here = settings.data().toAbsolutePath().normalize();
        return Stream.of("demo", "real")
                .filter(name -> here.endsWith("demo") || here.endsWith("real"))
                .map(here::resolveSibling)
                .filter(other -> !other.equals(here) && hasDatabase(other))
                .findFirst();
    }

    private static boolean hasDatabase(Path data) {
        return Files.exists(data.resolve("postgres/PG_VERSION"));
    }

    /** The data says what it is; what an installation is set to be counts only at the first start. */
    private void mode(Optional<Boolean> demo) {
        doctorReport.add(
                Sign.RIGHT,
                demo.map(found -> found ? "doctor.demo" : "doctor.real").orElse("doctor.undecided"));
        if (!settings.usesHttps() && !demo.orElse(true)) {
            doctorReport.add(Sign.MISSING, "doctor.https");
        }
    }

    private Optional<Boolean> database() throws Exception {
        Settings.Database given = settings.database();
        if (given.url() != null) {
            doctorReport.add(Sign.RIGHT, "doctor.database.own", given.url().replaceAll("\\?.*|(?<=//)[^/@]*@", ""));
            return new DatabaseCheck(doctorReport).of(given.url(), given.username(), given.password());
        } else if (!hasDatabase(settings.data())) {
            doctorReport.add(Sign.MISSING, "doctor.database.none");
            return Optional.empty();
        } else if (EmbeddedDatabase.isInUse(settings.data())) {
            doctorReport.add(Sign.RIGHT, "doctor.database.running");
            EmbeddedDatabase.Access access = EmbeddedDatabase.running(settings.data());
            return new DatabaseCheck(doctorReport).of(access.url(), "postgres", access.password());
        } else {
            doctorReport.add(Sign.RIGHT, "doctor.database.stopped");
            try (EmbeddedDatabase server = EmbeddedDatabase.start(settings.data())) {
                return new DatabaseCheck(doctorReport).of(server.url(), "postgres", server.password());
            }
        }
    }

    private void mail(boolean demo) {
        String host = environment.getProperty("lantoa.mail.host", "");
        if (demo) {
            doctorReport.add(Sign.RIGHT, "doctor.mail.demo");
        } else if (host.isEmpty()) {
            doctorReport.add(Sign.MISSING, "doctor.mail.none");
        } else {
            doctorReport.add(Sign.RIGHT, "doctor.mail.server", host, environment.getProperty("lantoa.mail.port", "25"));
        }
    }

    private void photos() {
        Optional<Path> found = NativeLibrary.find(
                environment.getProperty("lantoa.libvips", ""), environment.getProperty("lantoa.native-folder", ""));
        found.ifPresentOrElse(
                path -> doctorReport.add(Sign.RIGHT, "doctor.photos.found", path),
                () -> doctorReport.add(Sign.MISSING, "doctor.photos.none"));
    }

    private void clips() {
        Optional<Path> found = ClipProgram.find(
                environment.getProperty("lantoa.ffmpeg", ""), settings.data().resolve("ffmpeg"));
        found.ifPresentOrElse(
                path -> doctorReport.add(Sign.RIGHT, "doctor.clips.found", path),
                () -> doctorReport.add(Sign.MISSING, "doctor.clips.none"));
    }

    private void space() {
        Path folder = settings.data().toAbsolutePath();
        while (folder.getParent() != null && !folder.toFile().exists()) {
            folder = folder.getParent();
        }
        long gigabytes = folder.toFile().getUsableSpace() >> 30;
        doctorReport.add(
                gigabytes < 5 ? Sign.MISSING : Sign.RIGHT,
                gigabytes < 5 ? "doctor.space.little" : "doctor.space",
                gigabytes);
    }

    private static Words words(String language) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages.doctor");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return new Words(source, Locale.of(language.equals("en") ? "en" : "vi"));
    }

    /** Nothing of the house but its settings. */
    @EnableConfigurationProperties(Settings.class)
    static final class OnlySettings {}
}
