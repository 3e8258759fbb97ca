package vn.lantoa.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Severity;

class ChecksTest {
    @ParameterizedTest
    @ValueSource(strings = {"tuyen-quang-2022-anh", "tuyen-quang-2023-clip"})
    void thePlansOwnRulesHaveNeitherErrorNorWarning(String name) {
        assertThat(Books.findings(Books.yaml(name))).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @Test
    void anExclusiveDateIsExplainedByTheLastMinuteItAllowsAndAnEventByWhoDatesIt() {
        var notes = Books.findings(Books.yaml(Books.PHASE_ONE));
        assertThat(notes).allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(notes)
                .extracting(finding -> finding.sentence().key())
                .contains("rules.check.lastMinute", "rules.check.waiting");
        assertThat(notes)
                .extracting(finding -> finding.in(Lang.VI))
                .contains("Thời gian nhận tác phẩm: “trước ngày 30/3/2023” được hiểu là đến hết phút 23 giờ 59 ngày"
                        + " 29/3/2023. (Điều 7 Thể lệ)");
    }

    @Test
    void aFindingKnowsItsLineAndItsArticle() {
        var yaml = Books.changed("at-most: 10", "at-most: 0");
        var finding = Books.findings(yaml).getFirst();
        assertThat(yaml.lines().toList().get(finding.line() - 1)).contains("tier: district");
        assertThat(finding.in(Lang.VI))
                .isEqualTo("Chỉ tiêu ở cấp huyện bằng 0: không tác phẩm nào được gửi lên. (Điều 6 Thể lệ)");
    }

    @Test
    void noTieBreakIsAnError() {
        var yaml = Books.yaml(Books.PHASE_ONE).replaceAll("(?s)  tie-break:.*?awards:", "awards:");
        assertThat(Books.findings(yaml).getFirst().sentence().vi()).isEqualTo("Chưa có cách phân định khi bằng điểm.");
    }

    @Test
    void theFacebookWarningNamesTheClauseAndWhatIsAllowed() {
        var findings = Books.findings(Books.changed("event: share, points: 0", "event: share, points: 2"));
        assertThat(findings.getFirst().sentence().vi())
                .contains("Quy định về Trang, Nhóm và Sự kiện")
                .contains("Nên đặt điểm chia sẻ bằng 0");
    }
}
