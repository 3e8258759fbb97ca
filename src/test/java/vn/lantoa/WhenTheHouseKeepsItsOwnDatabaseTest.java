package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTheHouseKeepsItsOwnDatabaseTest {

    @TempDir
    static Path data;

    static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start(data);
        server.createIfMissing();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void theRunningServerSaysThatWhatItAcknowledgesIsOnDisk(String setting) throws SQLException {
        try (var connection = connect(server.password());
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> connect("wrong")).hasMessageContaining("password authentication failed");
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedInOneLine() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("đang được một Lan Tỏa khác dùng", "in use by another Lan Tỏa")
                .doesNotContain("\n");
    }

    @Test
    void whoeverMayReadTheFolderFindsTheRunningServer() throws Exception {
        EmbeddedDatabase.Access access = EmbeddedDatabase.running(data);
        assertThat(access).isEqualTo(new EmbeddedDatabase.Access(server.url(), server.password()));
    }

    @Test
    void aServerThatOutlivedItsHouseIsStoppedAndTheDataOpenedAgain(@TempDir Path left) throws Exception {
        Process killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledHouse.class.getName(),
                        left.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(killed.waitFor()).isEqualTo(137);
        long orphan = Long.parseLong(
                Files.readAllLines(left.resolve("postgres/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedDatabase again = EmbeddedDatabase.start(left)) {
            again.createIfMissing();
            assertThat(ProcessHandle.of(orphan)).isEmpty();
        }
    }

    @Test
    void aPasswordFileLeftEmptyByAKillIsWrittenAnew(@TempDir Path fresh) throws Exception {
        Files.createFile(fresh.resolve("postgres.password"));

        try (EmbeddedDatabase started = EmbeddedDatabase.start(fresh)) {
            started.createIfMissing();
            assertThat(Files.readString(fresh.resolve("postgres.password"))).isEqualTo(started.password());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseWithoutItsPasswordIsRefusedInOneLine(boolean empty, @TempDir Path left) throws Exception {
        Files.createDirectory(left.resolve("postgres"));
        Files.writeString(left.resolve("postgres/PG_VERSION"), "18");
        if (empty) {
            Files.createFile(left.resolve("postgres.password"));
        }

        assertThatThrownBy(() -> EmbeddedDatabase.start(left))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("postgres.password", "bản sao lưu", "backup")
                .doesNotContain("\n");
        assertThat(EmbeddedDatabase.isInUse(left)).isFalse();
    }

    /** Opens the data and dies at once, without a chance to stop the server. */
    static final class KilledHouse {
        public static void main(String[] args) {
            EmbeddedDatabase.start(Path.of(args[0])).createIfMissing();
            Runtime.getRuntime().halt(137);
        }
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", password);
    }
}
