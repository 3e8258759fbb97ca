package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.contests.APhase.amendment;
import static vn.lantoa.contests.APhase.rules;
import static vn.lantoa.contests.APhase.rulesBut;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.People;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenRulesAreAmendedTest {

    private static final String LATER = rulesBut("until: {before: 2023-03-15}", "until: {before: 2023-03-21}")
            .replace("from: {on-day: 2023-03-15}", "from: {on-day: 2023-03-21}");

    @Autowired
    APhase aPhase;

    @Autowired
    RulesIssuing issuing;

    @Autowired
    Contests contests;

    @Autowired
    Units units;

    @Autowired
    AnEntry anEntry;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Phase phase;
    private UnitId lamBinh;

    @BeforeEach
    void theEveOfTheDeadline() {
        clock.moveTo(Instant.parse("2023-03-10T03:00:00Z"));
        phase = aPhase.issued();
        lamBinh = units.search("Huyện ủy Lâm Bình", java.time.LocalDate.of(2023, 3, 1), 1)
                .getFirst()
                .id();
    }

    @Test
    void aVersionFromALaterInstantIsInForceOnlyFromThenOn() {
        assertThat(amend(LATER, amendment("05-TL/BTC", "2023-03-12T00:00:00Z"))).isEqualTo(new IssueOutcome.Issued(2));

        assertThat(contests.rules(phase.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(enterUntil()).isEqualTo("2023-03-14T17:00:00Z");

        clock.moveTo(Instant.parse("2023-03-12T00:00:01Z"));
        assertThat(contests.rules(phase.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(enterUntil()).isEqualTo("2023-03-20T17:00:00Z");
    }

    @Test
    void whatIsOpenFollowsTheVersionInForceToTheMinute() {
        amend(LATER, amendment("05-TL/BTC", "2023-03-10T03:00:00Z"));
        clock.moveTo(Instant.parse("2023-03-20T16:59:50Z"));
        assertThat(contests.allows(phase.id(), Activity.ENTER, lamBinh)).isTrue();
        assertThat(contests.allows(phase.id(), Activity.SELECT, lamBinh)).isFalse();
        clock.moveTo(Instant.parse("2023-03-20T17:00:01Z"));
        assertThat(contests.allows(phase.id(), Activity.ENTER, lamBinh)).isFalse();
        assertThat(contests.allows(phase.id(), Activity.SELECT, lamBinh)).isTrue();
    }

    @Test
    void aDeadlineThatIsOverOpensAgainWhenTheAmendmentMovesIt() {
        clock.moveTo(Instant.parse("2023-03-16T03:00:00Z"));
        assertThat(contests.allows(phase.id(), Activity.ENTER, lamBinh)).isFalse();
        // The councils sit already, so that they go on beside it.
        String again = rulesBut("until: {before: 2023-03-15}", "until: {before: 2023-03-21}");
        assertThat(amend(again, amendment("05-TL/BTC", "2023-03-16T03:00:00Z"))).isEqualTo(new IssueOutcome.Issued(2));
        assertThat(contests.allows(phase.id(), Activity.ENTER, lamBinh)).isTrue();
    }

    @Test
    void everyVersionStaysOnTheShelfWithWhatItSaysOtherwise() {
        amend(LATER, amendment("05-TL/BTC", "2023-03-12T00:00:00Z"));
        List<IssuedRules> versions = contests.versions(phase.id());
        assertThat(versions).extracting(IssuedRules::version).containsExactly(1, 2);
        IssuedRules second = versions.getLast();
        assertThat(second.number()).isEqualTo("05-TL/BTC");
        assertThat(second.inForceFrom()).isEqualTo("2023-03-12T00:00:00Z");
        assertThat(second.reason()).isEqualTo("Mưa lũ kéo dài.");
        assertThat(second.fingerprint()).isNotEqualTo(versions.getFirst().fingerprint());
        assertThat(second.changesFrom(versions.getFirst(), Lang.VI))
                .flatExtracting(RuleChange::added)
                .anyMatch(line -> line.contains("20/3/2023") || line.contains("21/3/2023"));
        assertThat(contests.rules(versions.getFirst().id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void theJournalSaysWhatChangedFromWhenAndWhy() {
        amend(LATER, amendment("05-TL/BTC", "2023-03-12T00:00:00Z"));
        String line = jdbc.sql(
                        "select sentence from journal.line where act = 'rules.amended' and subject = 'phase:' || :phase")
                .param("phase", phase.id().toString())
                .query(String.class)
                .single();
        assertThat(line)
                .contains("05-TL/BTC", "7 giờ 00 ngày 12/3/2023", "Điều", "Mưa lũ kéo dài.")
                .contains(contests.versions(phase.id()).getLast().fingerprint());
    }

    @Test
    void pressedTwiceItIsOneVersion() {
        Amendment paper = amendment("05-TL/BTC", "2023-03-12T00:00:00Z");
        amend(LATER, paper);
        assertThat(amend(LATER, paper)).isEqualTo(new IssueOutcome.Issued(2));
        assertThat(contests.versions(phase.id())).hasSize(2);
    }

    @Test
    void whatIsOpenCannotBeClosedBackwards() {
        String earlier = rulesBut("until: {before: 2023-03-15}", "until: {before: 2023-03-09}");
        assertThat(findings(amend(earlier, amendment("05-TL/BTC", "2023-03-10T03:00:00Z"))))
                .anyMatch(finding -> finding.contains("hạn mới không được ở trước lúc sửa đổi có hiệu lực"));
    }

    @Test
    void aDeadlineMayBeBroughtForwardToAMomentStillAhead() {
        String earlier = rulesBut("until: {before: 2023-03-15}", "until: {before: 2023-03-13}");
        assertThat(amend(earlier, amendment("05-TL/BTC", "2023-03-10T03:00:00Z")))
                .isEqualTo(new IssueOutcome.Issued(2));
        assertThat(enterUntil()).isEqualTo("2023-03-12T17:00:00Z");
    }

    @Test
    void anExtensionGrantedStaysWhereItIsLaterAndGivesWayWhereItIsNot() {
        contests.extend(
                phase.id(),
                Activity.ENTER,
                lamBinh.toString(),
                Instant.parse("2023-03-17T17:00:00Z"),
                "Mưa lũ",
                "Huyện ủy Lâm Bình",
                aPhase.dung());
        String sooner = rulesBut("until: {before: 2023-03-15}", "until: {before: 2023-03-16}");
        amend(sooner, amendment("05-TL/BTC", "2023-03-10T03:00:00Z"));
        assertThat(enterUntil()).isEqualTo("2023-03-17T17:00:00Z");
        amend(LATER, amendment("06-TL/BTC", "2023-03-10T03:00:00Z"));
        assertThat(enterUntil()).isEqualTo("2023-03-20T17:00:00Z");
    }

    @Test
    void itMustChangeSomethingAndMayNotReachBack() {
        assertThat(findings(amend(rules(), amendment("05-TL/BTC", "2023-03-12T00:00:00Z"))))
                .anyMatch(finding -> finding.contains("không sửa gì"));
        assertThat(findings(amend(LATER, amendment("05-TL/BTC", "2023-03-08T00:00:00Z"))))
                .anyMatch(finding -> finding.contains("trở về trước"));
        assertThat(contests.versions(phase.id())).hasSize(1);
    }

    @Test
    void theFormulaStandsOnceScoringHasBegunAndNotBefore() {
        String otherShares = rulesBut("percents: {jury: 70, public-part: 30}", "percents: {jury: 80, public-part: 20}");
        assertThat(findings(amend(otherShares, amendment("05-TL/BTC", "2023-06-01T00:00:00Z"))))
                .anyMatch(finding -> finding.contains("Đã đến thời gian chấm"));
        assertThat(amend(otherShares, amendment("05-TL/BTC", "2023-05-29T00:00:00Z")))
                .isEqualTo(new IssueOutcome.Issued(2));
    }

    @Test
    void rulesWithAnErrorOrStillPendingAreNotIssued() {
        Phase bare = aPhase.pending();
        String broken = rulesBut("until: {through: 2023-05-30}", "until: {through: 2023-03-30}");
        assertThat(issuing.issue(bare.id(), broken, "09-TL", "Người Ký", "Trưởng ban", aPhase.dung()))
                .isInstanceOf(IssueOutcome.Refused.class);
        assertThat(issuing.issue(bare.id(), "khong: phai", "09-TL", "Người Ký", "Trưởng ban", aPhase.dung()))
                .isInstanceOf(IssueOutcome.Refused.class);
        assertThat(contests.versions(bare.id())).isEmpty();
        assertThat(contests.windows(bare.id())).isEmpty();
        assertThat(issuing.amend(bare.id(), LATER, amendment("05", "2023-03-12T00:00:00Z"), aPhase.dung()))
                .isEqualTo(new IssueOutcome.NothingToAmend());
    }

    @Test
    void issuedOnceTheyChangeOnlyByAmendment() {
        assertThat(issuing.issue(phase.id(), rules(), APhase.number(phase), "Người Ký", "Trưởng ban", aPhase.dung()))
                .isEqualTo(new IssueOutcome.Issued(1));
        assertThat(issuing.issue(phase.id(), LATER, "09-TL", "Người Ký", "Trưởng ban", aPhase.dung()))
                .isInstanceOf(IssueOutcome.AlreadyIssued.class);
    }

    @Test
    void thoseWithAnEntryInThePhaseAreToldOnceWhatChangesAndFromWhen() {
        PersonId author = anEntry.somebody("Lý Thị Mai");
        entryOf(author, "Mùa gặt");
        entryOf(author, "Đường mới");
        String email = String.valueOf(people.find(author).orElseThrow().email());
        amend(LATER, amendment("05-TL/BTC", "2023-03-12T00:00:00Z"));
        assertThat(jdbc.sql("select body from messaging.message where recipient = :to")
                        .param("to", email)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("05-TL/BTC", "7 giờ 00, 12/3/2023", "Mưa lũ kéo dài.", "Nay ghi:", "/the-le");
    }

    private void entryOf(PersonId author, String title) {
        jdbc.sql("""
                update entries.entry set phase = :phase, author = :author, entered_by = :author,
                       rules = (select rules.id from contests.rules where rules.phase = :phase)
                where id = :entry
                """)
                .param("phase", phase.id().value())
                .param("author", author.value())
                .param(
                        "entry",
                        anEntry.submitted("Huyện ủy Lâm Bình", "Lý Thị Mai", title)
                                .value())
                .update();
    }

    private IssueOutcome amend(String yaml, Amendment paper) {
        return issuing.amend(phase.id(), yaml, paper, aPhase.dung());
    }

    private String enterUntil() {
        return String.valueOf(contests.window(phase.id(), Activity.ENTER, lamBinh)
                .orElseThrow()
                .to());
    }

    private static List<String> findings(IssueOutcome outcome) {
        return ((IssueOutcome.Refused) outcome)
                .findings().stream().map(each -> each.in(Lang.VI)).toList();
    }
}
