package vn.lantoa.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Severity;

/** One broken sample for each check that {@link ChecksTest} has none for, and the proof that none is left out. */
class EveryCheckTest {
    private static final Path HERE = Path.of("src/test/java/vn/lantoa/rules/check");

    static Stream<Arguments> contradictions() {
        return Stream.of(
                of("noCategory", "(?s)categories:.*?dossier:", "categories: []\ndossier:"),
                of("twice", "id: ban-quyen", "id: the-le"),
                of("lengthOfPhoto", "- side: .*", "- length: {max: PT5M}"),
                of("capZero", "min: 1, max: 3", "max: 0"),
                of("unknownRound", "ranked-by: total", "ranked-by: total\n    round: tuan-9"),
                of("share", "at-most: 10", "percent: 101"),
                of("perUnit", "min-members: 3", "per-unit-min: 3\n    per-unit-max: 2"),
                of("perUnitAboveQuota", "min-members: 3", "per-unit-min: 11"),
                of("ages", "guardian-under-age: 18", "guardian-under-age: 18\n  min-age: 40\n  max-age: 30"),
                of("noEntry", "(?s)- activity: enter.*?- activity: select", "- activity: select"),
                of("noVoteWindow", "(?s)- activity: vote.*?- activity: score", "- activity: score"),
                of("awardBeforeEntry", "\\{on-event: .*", "{on-day: 2023-03-01}"),
                of("awardBeforeScore", "\\{on-event: .*", "{on-day: 2023-06-01}"),
                of(
                        "freezeAfterAward",
                        "(?s)\\{on-event: [^\n]*(.*)freeze: [^\n]*",
                        "{on-day: 2023-06-20}$1freeze: {through: 2023-06-20}"),
                of("noJury", "(?s)  jury:.*?  public-part:", "  public-part:"),
                of("noPublic", "(?s)  public-part:\n.*?  blend:", "  blend:"),
                of("points", "percents: .*", "points-sum: {jury: 0, public-part: 30, rescale: true}"),
                of("gateShut", "  tie-break:", "  gates:\n    - jury-at-least: 101\n  tie-break:"),
                of("noTieBreak", "(?s)  tie-break:.*?awards:", "  tie-break: []\nawards:"),
                of("noPrize", "(?s)(ranked-by: ballots\n    prizes:).*?award-terms:", "$1 []\naward-terms:"),
                of("unrankedScheme", "(?s)ballots:.*?scoring:", "scoring:"),
                of(
                        "noCollectives",
                        "(?s)kinds: \\[individual, collective\\](.*)ranked-by: total",
                        "kinds: [individual]$1ranked-by: total\n    to-collectives: true"),
                of("someWeights", "max: 40, step: 1", "max: 40, step: 1, weight: 40"),
                of(
                        "criterionWeights",
                        "(?s)max: 40, step: 1(.*?)max: 30, step: 1(.*?)max: 30, step: 1",
                        "max: 40, step: 1, weight: 50$1max: 30, step: 1, weight: 30$2max: 30, step: 1, weight: 30"),
                of("leniencyOfSum", "aggregate: .*", "aggregate: sum\n    leniency-removed: true"),
                of(
                        "law.cardCopies",
                        "place-required: true",
                        "place-required: true\n  attachments:\n    - {vi: Bản chụp CCCD hai mặt, en: Both sides of the card}"));
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                of("noFormats", " *- formats: .*\n", ""),
                of("unreadFormat", "formats: \\[jpeg, heic\\]", "formats: [jpeg, tiff]"),
                of("noLaunch", "(?s)- activity: launch.*?- activity: enter", "- activity: enter"),
                of("noAwardDate", "(?s)  - activity: award.*?publication:", "publication:"),
                of("noScoreWindow", "(?s)- activity: score.*?- activity: award", "- activity: award"),
                of("noSelectWindow", "(?s)- activity: select.*?- activity: forward", "- activity: forward"),
                of(
                        "voteOnNothing",
                        "(?s)ballots:.*?scoring:(.*?)  public-part:\n.*?percents: [^\n]*(.*)  - code: khan-gia.*?award-terms:",
                        "scoring:$1  blend: jury-only$2award-terms:"),
                of("noFreeze", " *freeze: .*\n", ""),
                of("noConflicts", "conflicts: .*", "conflicts: []"),
                of("afterLast", "- shared-place", "- shared-place\n    - higher-public"),
                of("noAwards", "(?s)awards:\n  - code.*?award-terms:", "awards: []\naward-terms:"),
                of("noReward", "rewards: \\[certificate, \\{cash: 5000000\\}\\]", "rewards: []"),
                of("facebook.declaration", "kind: unpublished", "kind: social"),
                of("facebook.condition", "on-behalf: by-unit", "on-behalf: by-unit\n  conditions: [like-page]"),
                of("facebook.condition", "on-behalf: by-unit", "on-behalf: by-unit\n  conditions: [share-publicly]"),
                of("facebook.validity", "\\[on-main-post, real-account\\]", "[liked-page]"),
                of("facebook.alone", "blend:\n.*", "blend: public-only"),
                of("law.noPledge", "kind: originality", "kind: other"),
                of("law.noPurpose", "(?s)data-purposes:.*?data-kept", "data-purposes: []\n  data-kept"),
                of("law.noGuardianBox", "kind: guardian", "kind: other"),
                of("law.childrenInWorks", "kind: children", "kind: other"),
                of("law.meritLetter", "\\[certificate, \\{cash: 5000000\\}\\]", "[merit-letter]"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("contradictions")
    void aContradictionIsAnError(String check, String piece, String by) {
        assertThat(Books.findings(broken(piece, by)))
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.sentence().key())
                .contains("rules.check." + check);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("doubts")
    void aDoubtIsAWarningAndDoesNotStopTheIssue(String check, String piece, String by) {
        var findings = Books.findings(broken(piece, by));
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(finding -> finding.sentence().key())
                .contains("rules.check." + check);
        assertThat(findings).noneMatch(Finding::isError);
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
    void noCheckIsWithoutABrokenSample() throws IOException {
        var samples = Files.readString(HERE.resolve("EveryCheckTest.java"))
                + Files.readString(HERE.resolve("ChecksTest.java"));
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/rules_vi.properties"))) {
            messages.load(reader);
        }
        assertThat(messages.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rules.check."))
                        .map(key -> key.substring("rules.check.".length()))
                        .filter(check -> !samples.contains("\"" + check + "\"")
                                && !Pattern.compile("rules\\.check\\." + Pattern.quote(check) + "\\b")
                                        .matcher(samples)
                                        .find()))
                .isEmpty();
    }

    private static String broken(String piece, String by) {
        var yaml = Books.yaml(Books.PHASE_ONE);
        var broken = Pattern.compile(piece).matcher(yaml).replaceFirst(by);
        assertThat(broken).as("the piece occurs").isNotEqualTo(yaml);
        return broken;
    }
}
