package vn.lantoa.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.RuleSetYaml;

class FaultyYamlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-members: 3      | min-member: 3        | Không có mục “min-member”; có phải “min-members” không?",
                "min-members: 3      | zzzz: 3              | Không có mục “zzzz”.",
                "at-most: 10         | at-most: mười        | “mười” phải là số nguyên.",
                "through: 2023-05-30 | through: 2023-05-32  | “2023-05-32” phải là ngày có thật, viết năm-tháng-ngày, ví dụ 2023-03-30.",
                "through: 2023-05-30 | den-het: 2023-05-30  | “den-het” không hợp lệ; phải là một trong: on-day, before, through, at, in-month, on-event, first-of.",
                "ranked-by: ballots  | ranked-by: luck      | “luck” không hợp lệ; phải là một trong: total, jury, public, ballots, committee-choice.",
                "jury: 70            | jury: 7e1            | “7e1” phải là số, phần lẻ viết sau dấu chấm, ví dụ 2.5.",
                "max: 40             | max: -40             | Tiêu chí “Nội dung, ý nghĩa”: điểm tối đa -40 và bước 1 phải dương, và bước phải chia hết điểm tối đa.",
                "tax: winner         | tax: &a winner       | Không dùng neo (&) và bí danh (*) trong tệp thể lệ."
            })
    void aFaultIsNamedWithItsLine(String piece, String by, String sentence) {
        var yaml = Books.changed(piece.trim(), by.trim());
        var line = 1 + yaml.substring(0, yaml.indexOf(by.trim())).lines().count();
        var finding = faults(yaml).findings().getFirst();
        assertThat(finding.sentence().vi()).isEqualTo(sentence.trim());
        assertThat((long) finding.line()).isBetween(line - 1, line);
    }

    @Test
    void aMissingEntryIsNamed() {
        assertThat(faults("code: anh\ntitle: Cuộc thi").findings())
                .extracting(finding -> finding.sentence().vi())
                .contains("Thiếu mục “organiser”.", "Thiếu mục “scoring”.");
    }

    @Test
    void everyFaultIsReportedNotOnlyTheFirst() {
        var yaml = Books.changed("tax: winner", "tax: nobody").replace("jury: 70", "jury: many");
        assertThat(faults(yaml).findings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "'code: [a'", "'- a: b\n c'", "'\u0000'"})
    void whatIsNotYamlIsRefusedInWords(String yaml) {
        assertThat(faults(yaml).findings()).isNotEmpty();
    }

    @Test
    void anEndlessNestIsRefused() {
        assertThat(faults("[".repeat(5000)).findings()).isNotEmpty();
    }

    private static RuleSetYaml.Reading.Faulty faults(String yaml) {
        return (RuleSetYaml.Reading.Faulty) RuleSetYaml.parse(yaml);
    }
}
