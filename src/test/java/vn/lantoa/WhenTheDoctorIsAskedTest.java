package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WhenTheDoctorIsAskedTest {

    private static final String FORGED_LINE = """
            with added as (
                insert into journal.line (act, actor_name, subject, sentence)
                values ('result.announced', 'Ai đó', 'result:1', 'Dòng viết tay') returning id
            )
            insert into journal.link (number, line, previous, hash)
            select 1, id, decode(repeat('00', 32), 'hex'), decode(repeat('ab', 32), 'hex') from added
            """;

    @TempDir
    Path data;

    @Test
    void anEmptyFolderIsNotAFault() {
        assertThat(ask("vi")).startsWith("0").contains("Chưa có cơ sở dữ liệu", "Không có gì sai.");
    }

    @Test
    void whatNoDataSaysIsNotClaimed() {
        assertThat(ask("vi"))
                .contains("Chưa biết là trình diễn hay cuộc thi thật")
                .doesNotContain("Chế độ trình diễn", "Cuộc thi thật:", "/hop-thu");
    }

    @Test
    void whoHasTwoDataFoldersIsToldWhichIsExamined() throws Exception {
        Path other = data.resolve("real/postgres/PG_VERSION");
        Files.createDirectories(other.getParent());
        Files.createFile(other);
        data = data.resolve("demo");
        assertThat(ask("vi")).contains("Thư mục dữ liệu: " + data, data.resolveSibling("real") + " bin/lantoa doctor");
    }

    @Test
    void theAddressFollowsThePortOfTheCommandLine() {
        assertThat(ask("vi", "--server.port=9321")).contains("http://localhost:9321", "cổng 9321 ");
    }

    @Test
    void aBrokenChainIsFoundWithTheHouseRunningAndStopped() throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data)) {
            server.createIfMissing();
            var owner = new DriverManagerDataSource(server.url(), "postgres", server.password());
            new Migrations(false).migrate(Flyway.configure().dataSource(owner).load());
            assertThat(ask("vi"))
                    .startsWith("0")
                    .contains("Lan Tỏa đang chạy", "đều bật", "Nhật ký nguyên vẹn: 0 dòng", "Cuộc thi thật:")
                    .doesNotContain("Chế độ trình diễn", "/hop-thu");
            JdbcClient.create(owner).sql(FORGED_LINE).update();
            assertThat(ask("vi"))
                    .startsWith("1")
                    .contains("✗ Nhật ký bị sửa bằng tay: chuỗi đứt ở dòng số 1 (result:1)");
        }
        assertThat(ask("en"))
                .startsWith("1")
                .contains(
                        "Lan Tỏa is stopped",
                        "✗ The journal was edited by hand: the chain breaks at line 1 (result:1)");
    }

    /** The exit code, then what was said. */
    private String ask(String language, String... more) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int code = Doctor.examine(Stream.concat(
                            Stream.of(more),
                            Stream.of(
                                    "--lantoa.own-database=true",
                                    // a person who forgets --empty: the data knows better
                                    "--lantoa.demo=true",
                                    "--lantoa.data=" + data,
                                    "--lantoa.language=" + language))
                    .toArray(String[]::new));
            return code + "\n" + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(terminal);
        }
    }
}
