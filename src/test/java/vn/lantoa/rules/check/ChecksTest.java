package vn.lantoa.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Severity;

class ChecksTest {
    @ParameterizedTest
    @ValueSource(strings = {"tuyen-quang-2022-anh", "tuyen-quang-2023-clip"})
    void thePlansOwnRulesHaveNeitherErrorNorWarning(String name) {
        assertThat(Books.findings(Books.yaml(name))).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min: 1, max: 3                    | min: 4, max: 3                | rules.check.capBelowMinimum",
                "scope: author, min: 1, max: 3     | scope: contest, max: 9        | rules.check.quotaAboveEntries",
                "scope: author, min: 1, max: 3     | scope: contest, max: 10       | rules.check.morePrizes",
                "from: {on-day: 2023-03-15}\\n    until: {before: 2023-03-30} | from: {on-day: 2023-03-01}\\n    until: {before: 2023-03-14} | rules.check.selectBeforeEntry",
                "at-most: 10                       | at-most: 0                    | rules.check.quotaZero",
                "side: short, min: 1000            | side: short, min: 9, max: 8   | rules.check.emptyRange",
                "formats: [jpeg, heic]             | formats: [jpeg, mp4]          | rules.check.foreignFormat",
                "min: 3, max: 150                  | min: 151, max: 150            | rules.check.caption",
                "tier: district\\n    from: {on-day: 2023-03-15} | tier: district\\n    from: {on-day: 2023-03-30} | rules.check.neverOpen",
                "tier: district\\n    from: {in-month           | tier: commune\\n    from: {in-month  | rules.check.unknownTier",
                "activity: enter\\n    tier: district           | activity: enter                      | rules.check.overlap",
                "{on-event: {vi: sơ kết Đề án số 02-ĐA/TU, en: the interim review of Scheme 02-ĐA/TU}} | {on-day: 2023-05-30} | rules.check.awardBeforeVote",
                "percents: {jury: 70, public-part: 30} | percents: {jury: 70, public-part: 31} | rules.check.weights",
                "percents: {jury: 70, public-part: 30} | points-sum: {jury: 70, public-part: 30} | rules.check.juryPoints",
                "mapping: by-rank                  | mapping: raw                  | rules.check.rawBlended",
                "event: reaction, points: 1        | event: reaction, points: 0    | rules.check.noWeight",
                "higher-criterion: noi-dung        | higher-criterion: khong-co    | rules.check.unknownCriterion",
                "ranked-by: total                  | ranked-by: total\\n    to-collectives: true\\n    category: clip | rules.check.unknownCategory",
                "text: {vi: Ảnh chưa đoạt giải     | pre-ticked: true\\n    text: {vi: Ảnh chưa đoạt giải | rules.check.law.preTicked",
                "originals-within-days: 10         | identity-card-copies: true    | rules.check.law.cardCopies"
            })
    void aContradictionIsAnError(String piece, String by, String key) {
        assertThat(Books.findings(Books.changed(lines(piece), lines(by))))
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.sentence().key())
                .contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event: share, points: 0    | event: share, points: 2          | rules.check.facebook.share",
                "on-behalf: by-unit         | on-behalf: by-unit\\n  conditions: [tag-friends] | rules.check.facebook.condition",
                "facebook-release: true     | facebook-release: false          | rules.check.facebook.release",
                "[on-main-post, real-account] | [shared-publicly]              | rules.check.facebook.validity",
                "mapping: by-rank           | mapping: share-of-max            | rules.check.boughtVotes",
                "jury: 70, public-part: 30  | jury: 30, public-part: 70        | rules.check.juryMinority",
                "guardian-under-age: 18     | max-age: 99                      | rules.check.law.minors",
                "notice-to-province: true   | notice-to-province: false        | rules.check.law.notice",
                "data-kept-months: 24       | exclusive: false                 | rules.check.law.noRetention",
                "kind: personal-data        | kind: other                      | rules.check.law.noConsent",
                "activity: vote\\n    from: {on-day: 2023-04-01} | activity: vote\\n    from: {on-day: 2023-03-01} | rules.check.earlyBird",
                "- shared-place             | - more-jurors                    | rules.check.openChain"
            })
    void aDoubtIsAWarningAndDoesNotStopTheIssue(String piece, String by, String key) {
        var findings = Books.findings(Books.changed(lines(piece), lines(by)));
        assertThat(findings).extracting(finding -> finding.sentence().key()).contains(key);
        assertThat(findings).noneMatch(Finding::isError);
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

    @Test
    void rulesThatArePendingAreOnlyAnnounced() {
        var findings = Books.findings(Books.changed("organiser:", "pending: true\norganiser:"));
        assertThat(findings).extracting(finding -> finding.sentence().key()).containsExactly("rules.check.pending");
    }

    private static String lines(String text) {
        return text.trim().replace("\\n", "\n");
    }
}
