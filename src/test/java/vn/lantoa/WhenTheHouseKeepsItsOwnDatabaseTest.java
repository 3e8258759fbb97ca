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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
    @Order(1)
    void theRunningServerSaysThatWhatItAcknowledgesIsOnDisk(String setting) throws SQLException {
        try (var connection = connect(server.password());
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    @Order(1)
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> connect("wrong")).hasMessageContaining("password authentication failed");
    }

    @Test
    @Order(1)
    void aSecondStartOnTheSameDataIsRefusedInOneLine() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("đang được một Lan Tỏa khác dùng", "in use by another Lan Tỏa")
                .doesNotContain("\n");
    }

    @Test
    @Order(1)
    void whoeverMayReadTheFolderFindsTheRunningServer() throws Exception {
        EmbeddedDatabase.Access access = EmbeddedDatabase.running(data);
        assertThat(access).isEqualTo(new EmbeddedDatabase.Access(server.url(), server.password()));
    }

    @Test
    @Order(2)
    void aServerThatOutlivedItsHouseIsStoppedAndItsDataKept() throws Exception {
        try (var connection = connect(server.password())) {
            connection.createStatement().execute("create table kept (word text)");
        }
        server.abandon();
        long orphan = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan)).isPresent();

        server = EmbeddedDatabase.start(data);

        assertThat(ProcessHandle.of(orphan)).isEmpty();
        try (var connection = connect(server.password())) {
            connection.createStatement().execute("insert into kept values ('still here')");
        }
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", password);
    }
}
