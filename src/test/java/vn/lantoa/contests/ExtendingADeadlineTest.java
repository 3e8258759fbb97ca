package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

@PageTest
class ExtendingADeadlineTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    Contests contests;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PhaseId photos;
    private UnitId lamBinh;
    private UnitId naHang;

    @BeforeEach
    void theEveOfTheDeadline() {
        clock.moveTo(Instant.parse("2023-03-14T03:00:00Z"));
        photos = contests.phases(contests.shown().orElseThrow().id()).getFirst().id();
        lamBinh = district("Huyện ủy Lâm Bình");
        naHang = district("Huyện ủy Na Hang");
    }

    @Test
    void oneDistrictAloneGetsItsOwnDeadlineAndTheOthersKeepTheirs() {
        assertThat(extend(DemoCast.STAFF, lamBinh, "2023-03-20T17:00", "Mưa lũ"))
                .hasStatus(303);
        clock.moveTo(Instant.parse("2023-03-16T03:00:00Z"));
        assertThat(contests.allows(photos, Activity.ENTER, lamBinh)).isTrue();
        assertThat(contests.allows(photos, Activity.ENTER, naHang)).isFalse();
        assertThat(site.get().uri("/the-le?giai-doan=1"))
                .bodyText()
                .contains("Huyện ủy Lâm Bình", "17 giờ 00, 20/3/2023", "Mưa lũ");
        assertThat(jdbc.sql("select sentence from journal.line where act = 'deadline.extended'")
                        .query(String.class)
                        .list())
                .anyMatch(line -> line.contains("Huyện ủy Lâm Bình") && line.contains("Mưa lũ"));
    }

    @Test
    void anEarlierEndIsRefusedAndWhatWasTypedStays() {
        assertThat(extend(DemoCast.STAFF, naHang, "2023-03-10T17:00", "Vì bão số 1"))
                .hasStatus(422)
                .bodyText()
                .contains("Hạn mới phải sau hạn đang có", "Vì bão số 1");
    }

    @Test
    void noDistrictMayRunPastTheDayTheProvinceMustHaveReceived() {
        assertThat(extend(DemoCast.STAFF, naHang, "2023-03-30T00:00", "Xin thêm"))
                .hasStatus(422)
                .bodyText()
                .contains("phút cuối là 23 giờ 59, 29/3/2023");
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(extend(DemoCast.STAFF, naHang, "2023-03-20T17:00", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Xin điền lý do.");
    }

    @Test
    void onlyTheOrganisingCommitteeExtends() {
        assertThat(extend(DemoCast.AUTHOR, naHang, "2023-03-20T17:00", "Lý do")).hasStatus(403);
    }

    private MvcTestResult extend(DemoCast who, UnitId scope, String until, String reason) {
        Actor actor = people.byEmail(who.email()).orElseThrow().actor();
        return site.post()
                .uri("/ban-to-chuc/1/gia-han")
                .with(PageTest.As.person(actor))
                .with(csrf())
                .param("scope", scope.toString())
                .param("until", until)
                .param("reason", reason)
                .exchange();
    }

    private UnitId district(String name) {
        return units.search(name, java.time.LocalDate.of(2023, 3, 1), 1)
                .getFirst()
                .id();
    }
}
