package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
    static Stream<TemplateAnswers> sketches() {
        return Arrays.stream(TemplateAnswers.Medium.values())
                .flatMap(medium -> Stream.of(true, false)
                        .flatMap(tiers -> Stream.of(true, false).map(vote -> sketch(medium, tiers, vote))));
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void whatItMakesHasNeitherErrorNorWarning(TemplateAnswers templateAnswers) {
        var book = new RuleBook(RuleTemplate.of(templateAnswers));
        assertThat(book.check(new YamlLines())).allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(book.simulate(60, 1).ranked()).isPositive();
        assertThat(Books.read(RuleSetYaml.print(book.rules())).rules()).isEqualTo(book.rules());
    }

    @Test
    void theDecisionsAreInTheText() {
        var book = new RuleBook(RuleTemplate.of(sketch(TemplateAnswers.Medium.BOTH, true, true)));
        assertThat(String.join("\n", book.text(Lang.VI).lines()))
                .contains("Mỗi tác giả gửi tối đa 4 tác phẩm.")
                .contains("Cạnh ngắn từ 3.000 px trở lên")
                .contains("Thời lượng không quá 3 phút")
                .contains("Chọn không quá 7 tác phẩm")
                .contains("Thời gian nhận tác phẩm: từ ngày 01/9/2026 đến hết ngày 31/10/2026.");
    }

    private static TemplateAnswers sketch(TemplateAnswers.Medium medium, boolean tiers, boolean vote) {
        return new TemplateAnswers(
                "cuoc-thi-moi",
                Text.of("Cuộc thi mới"),
                Text.of("Quê hương đổi mới"),
                Text.of("Ban Tuyên giáo"),
                null,
                "btc@example.org",
                medium,
                tiers,
                vote,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 11, 30),
                4,
                3000,
                Duration.ofMinutes(3),
                7);
    }
}
