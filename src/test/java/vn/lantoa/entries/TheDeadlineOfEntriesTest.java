package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.PageTest;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.ExtensionOutcome;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

/** Authors of a district: before 15/3/2023, that is to the last instant of 14/3, Vietnam's time. */
@PageTest
class TheDeadlineOfEntriesTest {

    private static final Instant CLOSED = Instant.parse("2023-03-14T17:00:00Z");

    @Autowired
    ADraft drafts;

    @Autowired
    APhaseWith phases;

    @Autowired
    Submitting submitting;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Entries entries;

    @Autowired
    Contests contests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Actor an;
    PhaseId phase;

    @BeforeEach
    void aPhaseOfItsOwn() {
        clock.moveTo(Instant.parse("2023-02-10T01:00:00Z"));
        an = drafts.author("Hoàng Văn Ánh");
        phase = drafts.phase();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-30T23:59:59.999999+07, false",
        "2022-05-01T00:00:00+07,        true",
        "2023-03-14T23:59:59+07,        true",
        "2023-03-14T23:59:59.999999+07, true",
        "2023-03-15T00:00:00+07,        false"
    })
    void theLastMicrosecondIsInTimeAndTheNextIsNot(String at, boolean inTime) {
        assertThat(jdbc.sql("select contests.window_of(:phase, 'ENTER', :upper) @> cast(:at as timestamptz)")
                        .param("phase", phase.value())
                        .param("upper", drafts.unit("Huyện ủy Sơn Dương").value())
                        .param("at", at)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(inTime);
    }

    @Test
    void inTheLastSecondsItIsTakenAndAtMidnightItIsNot() {
        EntryId inTime = drafts.ready(phase, an, "Kịp giờ");
        EntryId tooLate = drafts.ready(phase, an, "Muộn");
        clock.moveTo(CLOSED.minusSeconds(5));
        assertThat(submitting.submit(inTime, an)).isInstanceOf(Submission.Accepted.class);
        assertThat(entries.find(inTime).orElseThrow().submittedAt()).isBefore(CLOSED);
        clock.moveTo(CLOSED);
        assertThat(submitting.submit(tooLate, an)).isEqualTo(new Submission.TooLate(CLOSED));
        assertThat(submitting.submit(inTime, an)).as("a second press").isInstanceOf(Submission.Accepted.class);
        assertThat(entries.find(tooLate).orElseThrow().status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void beforeItOpensItIsToldFromWhen() {
        EntryId draft = drafts.ready(phase, an, "Sớm");
        clock.moveTo(Instant.parse("2022-04-30T16:00:00Z"));
        assertThat(submitting.submit(draft, an))
                .isEqualTo(new Submission.NotOpenYet(Instant.parse("2022-04-30T17:00:00Z")));
    }

    @Test
    void whoeverIsOutOfTimeHearsThatBeforeWhatIsMissing() {
        DraftText text = drafts.text(an, "Thiếu chú thích");
        EntryId draft = drafts.keep(drafts.begun(phase, an), ADraft.saying(text, ""), an);
        clock.moveTo(CLOSED);
        assertThat(submitting.submit(draft, an)).isEqualTo(new Submission.TooLate(CLOSED));
    }

    @Test
    void aDistrictExtendedAloneStillTakesItsAuthorsAndNoOthers() {
        Instant until = Instant.parse("2023-03-19T17:00:00Z");
        String sonDuong = drafts.unit("Huyện ủy Sơn Dương").toString();
        assertThat(contests.extend(phase, Activity.ENTER, sonDuong, until, "Mưa lũ", "Huyện ủy Sơn Dương", an))
                .isInstanceOf(ExtensionOutcome.Extended.class);
        EntryId here = drafts.ready(phase, an, "Sơn Dương");
        EntryId there = drafts.keep(
                drafts.begun(phase, an), ADraft.from(drafts.text(an, "Na Hang"), drafts.unit("Huyện ủy Na Hang")), an);
        clock.moveTo(CLOSED.plusSeconds(60));
        assertThat(submitting.submit(there, an)).isEqualTo(new Submission.TooLate(CLOSED));
        assertThat(submitting.submit(here, an)).isInstanceOf(Submission.Accepted.class);
        clock.moveTo(until);
        assertThat(submitting.submit(drafts.ready(phase, an, "Quá gia hạn"), an))
                .isEqualTo(new Submission.TooLate(until));
    }

    /** Entries end on 14/3; the rules let a work be taken back until 29/3, and a phase that says nothing until 14/3. */
    @ParameterizedTest
    @CsvSource({"true, 2023-03-29T17:00:00Z", "false, 2023-03-14T17:00:00Z"})
    void takingBackIsPossibleUntilTheRulesSay(boolean said, Instant until) {
        PhaseId own = phases.issued(
                said
                        ? APhaseWith.firstPhaseBut()
                        : APhaseWith.firstPhaseBut("  withdrawal:\n    until: {before: 2023-03-30}\n", ""));
        EntryId goes = drafts.ready(own, an, "Rút");
        EntryId stays = drafts.ready(own, an, "Ở lại");
        submitting.submit(goes, an);
        submitting.submit(stays, an);
        clock.moveTo(until.minusSeconds(5));
        assertThat(withdrawing.withdraw(goes, "Đổi ý", an)).isEmpty();
        clock.moveTo(until);
        assertThat(withdrawing.withdraw(stays, "Đổi ý", an)).contains(until);
        assertThat(withdrawing.withdraw(goes, "Đổi ý", an)).as("a second press").isEmpty();
        assertThat(entries.find(goes).orElseThrow().status()).isEqualTo(EntryStatus.WITHDRAWN);
        assertThat(entries.find(stays).orElseThrow().status()).isEqualTo(EntryStatus.SUBMITTED);
    }
}
