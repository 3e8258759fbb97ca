package vn.lantoa.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.AnotherPhase;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.selection.Seat.Role;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenThePhaseHasRulesOfItsOwnTest {

    static final Instant IN_TIME = Instant.parse("2023-03-20T02:00:00Z");

    @Autowired
    MockMvcTester site;

    @Autowired
    APhaseWith phases;

    @Autowired
    AnotherPhase another;

    @Autowired
    ACouncil fixture;

    @Autowired
    AnEntry entry;

    @Autowired
    Preselection preselection;

    @Autowired
    Conclusions conclusions;

    @Autowired
    HandOver handOver;

    @Autowired
    Lineups lineups;

    @Autowired
    Entries entries;

    @Autowired
    Contests contests;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void itIsTheTimeOfSelection() {
        clock.moveTo(IN_TIME);
    }

    Council council(String... changes) {
        return fixture.founded(phases.issued(APhaseWith.firstPhaseBut(changes)), "Huyện ủy Sơn Dương");
    }

    ChoiceOutcome choose(Council council, EntryId... chosen) {
        var codes = new LinkedHashSet<String>();
        for (EntryId one : chosen) {
            codes.add(entries.find(one).orElseThrow().code());
        }
        return preselection.choose(council, codes, fixture.actor(council, Role.CHAIR));
    }

    ConclusionOutcome conclude(Council council) {
        Meeting meeting = new Meeting(
                "Phòng họp", IN_TIME, council.seats().stream().map(Seat::person).toList(), "");
        return conclusions.conclude(council, meeting, fixture.actor(council, Role.CHAIR));
    }

    private String body(Council council) {
        return new String(
                site.get()
                        .uri("/xet-chon/" + council.id())
                        .with(fixture.as(council, Role.CHAIR))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aSmallerQuotaLetsFewerThrough() {
        Council ten = council();
        Council two = council("quota: {at-most: 10}", "quota: {at-most: 2}");
        for (Council council : List.of(ten, two)) {
            EntryId a = fixture.entry(council, "Hoàng Văn An", "Một");
            EntryId b = fixture.entry(council, "Ma Thị Bưởi", "Hai");
            EntryId c = fixture.entry(council, "Lý Văn Cường", "Ba");
            if (council.equals(ten)) {
                assertThat(choose(council, a, b, c)).isInstanceOf(ChoiceOutcome.Chosen.class);
                assertThat(conclude(council)).isInstanceOf(ConclusionOutcome.Concluded.class);
            } else {
                assertThat(choose(council, a, b, c)).isInstanceOf(ChoiceOutcome.AgainstRules.class);
                assertThat(choose(council, a, b)).isInstanceOf(ChoiceOutcome.Chosen.class);
                assertThat(conclude(council)).isInstanceOf(ConclusionOutcome.Concluded.class);
            }
        }
        assertThat(body(ten)).contains("nhiều nhất 10");
        assertThat(body(two)).contains("nhiều nhất 2");
    }

    @Test
    void aChoiceShortOfAnExactQuotaIsSavedButDoesNotConclude() {
        Council council = council("quota: {at-most: 10}", "quota: {exactly: 2}");
        EntryId a = fixture.entry(council, "Hoàng Văn An", "Một");
        EntryId b = fixture.entry(council, "Ma Thị Bưởi", "Hai");

        assertThat(choose(council, a)).isInstanceOf(ChoiceOutcome.Chosen.class);
        assertThat(conclude(council)).isInstanceOf(ConclusionOutcome.AgainstRules.class);
        assertThat(choose(council, a, b)).isInstanceOf(ChoiceOutcome.Chosen.class);
        assertThat(conclude(council)).isInstanceOf(ConclusionOutcome.Concluded.class);
    }

    @Test
    void theCouncilReadsWhatItsRulesAsk() {
        Council council =
                council("quota: {at-most: 10}", "quota: {range: {min: 1, max: 4}}\n    distinct-authors: true");
        assertThat(body(council))
                .contains(
                        "từ 1 đến 4",
                        "Mỗi tác giả chỉ được chọn một tác phẩm.",
                        "ít nhất 3 thành viên",
                        "Giai đoạn thử");
    }

    @Test
    void withoutSelectionTheOrganiserSealsWhatWasSubmittedOnceEnteringIsOver() {
        clock.moveTo(Instant.parse("2021-09-30T02:00:00Z"));
        PhaseId phase = phases.issued(APhaseWith.ruleset("check-in-nha-trang-2021"));
        EntryId a = another.move(entry.submitted("Huyện ủy Sơn Dương", "Hoàng Văn An", "Một"), phase);
        EntryId b = another.move(entry.submitted("Huyện ủy Na Hang", "Ma Thị Bưởi", "Hai"), phase);
        Actor staff = people.byEmail(DemoCast.STAFF.email()).orElseThrow().actor();

        assertThat(handOver.seal(phase, staff)).isInstanceOf(HandOverOutcome.StillEntering.class);
        assertThat(lineups.find(phase, Round.CONTEST, null)).isEmpty();

        clock.moveTo(Instant.parse("2021-10-01T02:00:00Z"));
        int number = contests.phase(phase).orElseThrow().number();
        assertThat(site.get().uri("/xet-chon/tinh?giai-doan=" + number).with(PageTest.As.person(staff)))
                .hasStatusOk()
                .bodyText()
                .contains("mọi tác phẩm hợp lệ vào thẳng danh sách dự thi");
        assertThat(site.post()
                        .uri("/xet-chon/tinh/chot")
                        .with(PageTest.As.person(staff))
                        .with(csrf())
                        .param("giai-doan", String.valueOf(number)))
                .hasStatus(303)
                .hasRedirectedUrl("/xet-chon/tinh?giai-doan=" + number);
        assertThat(lineups.find(phase, Round.CONTEST, null).orElseThrow().entries())
                .containsExactlyInAnyOrder(a, b);
    }
}
