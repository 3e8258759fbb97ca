package vn.lantoa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL of our own in the data folder: durable (the library's defaults are for throw-away tests), with a
 * password, on loopback only. Owns a file lock, so that a second start on the same data is refused in one line.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "lantoa";
    private final EmbeddedPostgres server;
    private final String password;
    private final FileLock lock;

    private EmbeddedDatabase(EmbeddedPostgres server, String password, FileLock lock) {
        this.server = server;
        this.password = password;
        this.lock = lock;
    }

    /** @throws CannotStart when another process holds the data or PostgreSQL does not come up */
    static EmbeddedDatabase start(Path data) {
        FileLock lock = null;
        try {
            Files.createDirectories(data);
            lock = lockOrRefuse(data);
            StalePostgres.stop(data.resolve("postgres"));
            String password = password(data);
            return new EmbeddedDatabase(server(data, password), password, lock);
        } catch (IOException | RuntimeException e) {
            release(lock);
            if (e instanceof CannotStart refused) {
                throw refused;
            }
            throw new CannotStart("PostgreSQL không khởi động được trong " + data.toAbsolutePath() + " / "
                    + "PostgreSQL did not start: " + e);
        }
    }

    private static void release(@Nullable FileLock lock) {
        try {
            if (lock != null) {
                lock.channel().close();
            }
        } catch (IOException e) {
            // closing gave the lock back or the process that holds it is about to end
            return;
        }
    }

    /** Whether a Lan Tỏa holds this data folder now. */
    static boolean isInUse(Path data) {
        if (!Files.exists(data.resolve("lock"))) {
            return false;
        }
        try {
            release(lockOrRefuse(data));
            return false;
        } catch (CannotStart | IOException held) {
            return true;
        }
    }

    /** The server that another Lan Tỏa runs in this folder: its port is on the fourth line of {@code postmaster.pid}. */
    static Access running(Path data) throws IOException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return new Access(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                Files.readString(data.resolve("postgres.password")).strip());
    }

    /** Where the server listens and the owner's password. */
    record Access(String url, String password) {}

    private static EmbeddedPostgres server(Path data, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres").toAbsolutePath())
                .setOverrideWorkingDirectory(
                        data.resolve("postgres-program").toAbsolutePath().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile",
                        data.resolve("postgres.password").toAbsolutePath().toString())
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .start();
    }

    private static FileLock lockOrRefuse(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // the same process holds it: the same refusal
        }
        channel.close();
        throw new CannotStart("Dữ liệu trong " + data.toAbsolutePath() + " đang được một Lan Tỏa khác dùng. / "
                + "This data folder is in use by another Lan Tỏa.");
    }

    private static String password(Path data) throws IOException {
        Path file = data.resolve("postgres.password");
        String kept = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!kept.isEmpty()) {
            return kept;
        }
        if (Files.exists(data.resolve("postgres/PG_VERSION"))) {
            throw new CannotStart(
                    "Tệp mật khẩu " + file.toAbsolutePath() + " trống hoặc không còn, mà cơ sở dữ liệu đã có: "
                            + "chép lại tệp này từ bản sao lưu. / The password file is empty or gone, but the database exists: "
                            + "restore the file from a backup.");
        }
        return newPassword(file);
    }

    /** Whole or not at all, whenever this process is killed. */
    private static String newPassword(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        // As root the server runs in a user namespace of its own and must still be able to read the file.
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    String password() {
        return password;
    }

    /** Makes the database on the first start. */
    void createIfMissing() {
        DataSource maintenance = server.getDatabase("postgres", "postgres", java.util.Map.of("password", password));
        try (var connection = maintenance.getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!found.next()) {
                statement.execute("create database " + NAME + " encoding 'UTF8'");
            }
        } catch (java.sql.SQLException e) {
            throw new CannotStart("PostgreSQL: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        release(lock);
    }
}
