package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    private static final String PHASE_ONE = "rulesets/" + Books.PHASE_ONE + ".yaml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void soundRulesEndWithZero() {
        assertThat(run("check", PHASE_ONE)).isZero();
        assertThat(said()).endsWith("0 lỗi, 0 cảnh báo.\n");
    }

    @Test
    void anErrorEndsWithOneAndNamesItsLine(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("x.yaml"), Books.changed("jury: 70, public", "jury: 60, public"));
        assertThat(run("check", file.toString())).isOne();
        assertThat(said())
                .contains("Lỗi, dòng ")
                .contains("Tỷ lệ hai phần cộng lại là 90%, phải đúng 100%. (Điều 9 Thể lệ)");
    }

    @Test
    void theTextIsPrinted() {
        assertThat(run("print", PHASE_ONE)).isZero();
        assertThat(said()).startsWith("THỂ LỆ\n").contains("Điều 15. Điều khoản thi hành");
    }

    @Test
    void aSimulationTakesItsSizeAndSeed() {
        assertThat(run("simulate", PHASE_ONE, "--entries", "150", "--seed", "9"))
                .isZero();
        assertThat(said()).startsWith("150 tác phẩm giả định gửi đến");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(run("check", "khong-co.yaml")).isOne();
        assertThat(said()).isEqualTo("Không đọc được tệp “khong-co.yaml”.\n");
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        assertThat(run("draw", PHASE_ONE)).isEqualTo(2);
        assertThat(said()).startsWith("Cách dùng");
    }

    private int run(String... args) {
        return RulesCommand.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
