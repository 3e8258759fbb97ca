package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesOnTheCommandLineTest {

    private static final String PLAN = "rulesets/tuyen-quang-2022-anh.yaml";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final RulesCommands commands = new RulesCommands(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void theRulesOfThePlanPass() {
        assertThat(commands.run(new String[] {"check", PLAN})).isZero();
        assertThat(said())
                .contains(": lưu ý: Thời gian nhận tác phẩm: “trước ngày 30/3/2023” được hiểu là")
                .doesNotContain(": cảnh báo: ", ": lỗi: ")
                .endsWith("0 lỗi, 0 cảnh báo, 6 lưu ý.\n");
    }

    @Test
    void aDoubtIsCalledAWarningAndDoesNotFail(@TempDir Path folder) throws IOException {
        Path doubtful = folder.resolve("ngo.yaml");
        Files.writeString(
                doubtful,
                Files.readString(Path.of(PLAN)).replace("notice-to-province: true", "notice-to-province: false"));
        assertThat(commands.run(new String[] {"check", doubtful.toString()})).isZero();
        assertThat(said()).contains(": cảnh báo: Thi ảnh phải thông báo").endsWith("0 lỗi, 1 cảnh báo, 6 lưu ý.\n");
    }

    @Test
    void theRulesArePrintedAsATheLe() {
        assertThat(commands.run(new String[] {"print", PLAN})).isZero();
        assertThat(said()).contains("THỂ LỆ", "Điều 1", "trước ngày 30/3/2023");
    }

    @Test
    void aContestIsSimulatedTheSameWayForTheSameSeed() {
        assertThat(commands.run(new String[] {"simulate", PLAN, "--entries", "60", "--seed", "7"}))
                .isZero();
        String first = said();
        said.reset();
        commands.run(new String[] {"simulate", PLAN, "--entries", "60", "--seed", "7"});
        assertThat(said()).isEqualTo(first).contains("60");
    }

    @Test
    void aMistakeIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("sai.yaml");
        Files.writeString(broken, Files.readString(Path.of(PLAN)).replace("jury: 70", "jury: 60"));
        assertThat(commands.run(new String[] {"check", broken.toString()})).isEqualTo(1);
        assertThat(said()).containsPattern("sai\\.yaml(:\\d+)?: lỗi: ");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(commands.run(new String[] {"check", "khong-co.yaml"})).isEqualTo(2);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
