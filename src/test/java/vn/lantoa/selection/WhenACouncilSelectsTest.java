package vn.lantoa.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.selection.Seat.Role;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenACouncilSelectsTest {

    static final Instant IN_TIME = Instant.parse("2023-03-20T02:00:00Z");

    @Autowired
    MockMvcTester site;

    @Autowired
    ACouncil fixture;

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
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void itIsTheTimeOfSelection() {
        clock.moveTo(IN_TIME);
    }

    String code(EntryId id) {
        return entries.find(id).orElseThrow().code();
    }

    Actor cast(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().actor();
    }

    Meeting meeting(Council council, int present) {
        List<PersonId> there =
                council.seats().stream().limit(present).map(Seat::person).toList();
        return new Meeting("Phòng họp số 1", IN_TIME, there, "Nhất trí cao.");
    }

    ChoiceOutcome choose(Council council, EntryId... chosen) {
        var codes = new LinkedHashSet<String>();
        for (EntryId one : chosen) {
            codes.add(code(one));
        }
        return preselection.choose(council, codes, fixture.actor(council, Role.CHAIR));
    }

    @Test
    void fromTheTableToTheSealedList() {
        Council council = fixture.founded();
        EntryId low = fixture.entry(council, "Hoàng Văn An", "Ngày mùa ở Hợp Thành");
        EntryId high = fixture.entry(council, "Ma Thị Bưởi", "Đường mới");
        EntryId left = fixture.entry(council, "Lý Văn Cường", "Không chọn");
        String home = "/xet-chon/" + council.id();
        for (Role role : Role.values()) {
            mark(council, role, low, "6");
            mark(council, role, high, role == Role.MEMBER ? "8" : "9");
        }
        assertThat(site.get().uri(home).with(fixture.as(council, Role.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày mùa ở Hợp Thành", "Hoàng Văn An", "8,7", "3/3 người", "Chọn các mục đã đánh dấu");
        assertThat(site.post()
                        .uri(home + "/chon")
                        .with(fixture.as(council, Role.SECRETARY))
                        .with(csrf())
                        .param("muc", code(low))
                        .param("muc", code(high)))
                .hasStatus(303)
                .hasRedirectedUrl(home);
        assertThat(site.get().uri(home + "/ket-luan").with(fixture.as(council, Role.CHAIR)))
                .hasStatusOk()
                .bodyText()
                .contains("Danh sách gửi về tỉnh: 2 tác phẩm")
                .doesNotContain("Không chọn");
        var concluded = site.post()
                .uri(home + "/ket-luan")
                .with(fixture.as(council, Role.CHAIR))
                .with(csrf())
                .param("place", "Phòng họp số 1")
                .param("heldAt", "2023-03-20T08:30")
                .param("confirm", "1");
        council.seats().forEach(seat -> concluded.param("present", seat.person().toString()));
        assertThat(concluded).hasStatus(303).hasRedirectedUrl(home);
        var sealed =
                lineups.find(council.phase(), Round.DISTRICT, council.unit()).orElseThrow();
        assertThat(sealed.entries()).containsExactly(high, low);
        assertThat(site.get().uri(home).with(fixture.as(council, Role.MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Chọn 2/3 tác phẩm", "Phòng họp số 1", sealed.seal())
                .doesNotContain("Chọn các mục đã đánh dấu");
        assertThat(jdbc.sql("select sentence from journal.line where subject = :s and act = 'selection.concluded'")
                        .param("s", "council:" + council.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Hội đồng xét chọn Huyện ủy Sơn Dương kết luận: chọn 2/3 tác phẩm, có mặt 3/3 thành viên.");
        assertThat(left).isNotIn(sealed.entries());
    }

    void mark(Council council, Role role, EntryId entry, String points) {
        assertThat(site.post()
                        .uri("/xet-chon/" + council.id() + "/" + code(entry) + "/diem")
                        .with(fixture.as(council, role))
                        .with(csrf())
                        .param("points", points))
                .hasStatus(303);
    }

    @Test
    void aStrangerAndAnotherCouncilDoNotSeeItAndABadIdIsNotThere() {
        Council council = fixture.founded();
        Council other = fixture.founded();
        EntryId entry = fixture.entry(council, "Hoàng Văn An", "Ngày mùa");
        for (var who : List.of(fixture.as(other, Role.CHAIR), PageTest.As.person(cast(DemoCast.AUTHOR)))) {
            assertThat(site.get().uri("/xet-chon/" + council.id()).with(who)).hasStatus(404);
            assertThat(site.get()
                            .uri("/xet-chon/" + council.id() + "/" + code(entry))
                            .with(who))
                    .hasStatus(404);
            assertThat(site.post()
                            .uri("/xet-chon/" + council.id() + "/ket-luan")
                            .with(who)
                            .with(csrf()))
                    .hasStatus(404);
        }
        assertThat(site.get().uri("/xet-chon/khong-co").with(fixture.as(council, Role.CHAIR)))
                .hasStatus(404);
        assertThat(site.get().uri("/xet-chon/" + council.id() + "/TQ-9999").with(fixture.as(council, Role.CHAIR)))
                .hasStatus(404);
        assertThat(site.get().uri("/xet-chon/tinh").with(fixture.as(council, Role.CHAIR)))
                .hasStatus(404);
        assertThat(site.get().uri("/xet-chon").with(PageTest.As.person(cast(DemoCast.AUTHOR))))
                .hasStatus(404);
    }

    @Test
    void aPlainMemberNeitherChoosesNorConcludesAndASecretaryDoesNotConclude() {
        Council council = fixture.founded();
        String home = "/xet-chon/" + council.id();
        assertThat(site.post()
                        .uri(home + "/chon")
                        .with(fixture.as(council, Role.MEMBER))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(site.get().uri(home + "/ket-luan").with(fixture.as(council, Role.MEMBER)))
                .hasStatus(403);
        assertThat(site.post()
                        .uri(home + "/ket-luan")
                        .with(fixture.as(council, Role.SECRETARY))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(site.post().uri(home + "/chon").with(fixture.as(council, Role.CHAIR)))
                .hasStatus(403);
        assertThat(site.get().uri(home + "/chon").with(fixture.as(council, Role.CHAIR)))
                .hasStatus(404);
    }

    @Test
    void aMarkOutsideZeroToTenIsRefusedBesideTheFieldAndKept() {
        Council council = fixture.founded();
        String work = "/xet-chon/" + council.id() + "/" + code(fixture.entry(council, "Hoàng Văn An", "Ngày mùa"));
        assertThat(site.get().uri(work).with(fixture.as(council, Role.MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Chú thích của Ngày mùa");
        assertThat(site.post()
                        .uri(work + "/diem")
                        .with(fixture.as(council, Role.MEMBER))
                        .with(csrf())
                        .param("points", "11")
                        .param("note", "Rất đẹp"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"11\"", "Rất đẹp", "points-refusal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0,5", "1.5", "1,0"})
    void halfAMarkIsNeverReadAsAWholeOne(String typed) {
        Council council = fixture.founded();
        String work = "/xet-chon/" + council.id() + "/" + code(fixture.entry(council, "Hoàng Văn An", "Ngày mùa"));
        assertThat(site.post()
                        .uri(work + "/diem")
                        .with(fixture.as(council, Role.MEMBER))
                        .with(csrf())
                        .param("points", typed))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + typed + "\"", "Điểm: xin nhập số nguyên từ 0 đến 10.");
    }

    @Test
    void theEleventhEntryIsAgainstTheRules() {
        Council council = fixture.founded();
        EntryId[] eleven = IntStream.range(0, 11)
                .mapToObj(i -> fixture.entry(council, "Tác giả " + i, "Ảnh " + i))
                .toArray(EntryId[]::new);
        assertThat(choose(council, eleven)).isInstanceOf(ChoiceOutcome.AgainstRules.class);
        assertThat(choose(council, java.util.Arrays.copyOf(eleven, 10))).isEqualTo(new ChoiceOutcome.Chosen(10));
    }

    @Test
    void whatWasWithdrawnCannotBeChosenNorSealed() {
        Council council = fixture.founded();
        EntryId stays = fixture.entry(council, "Hoàng Văn An", "Ở lại");
        EntryId goes = fixture.entry(council, "Ma Thị Bưởi", "Rút đi");
        choose(council, stays, goes);
        withdraw(goes);
        assertThat(conclusions.conclude(council, meeting(council, 3), fixture.actor(council, Role.CHAIR)))
                .isEqualTo(new ConclusionOutcome.NoLongerEligible(List.of(code(goes))));
        assertThat(choose(council, goes)).isEqualTo(new ChoiceOutcome.NotEligible(List.of(code(goes))));
    }

    void withdraw(EntryId entry) {
        jdbc.sql(
                        "insert into entries.withdrawal (entry, by_, reason) select id, author, 'Đổi ý' from entries.entry where id = :id")
                .param("id", entry.value())
                .update();
    }

    @Test
    void itConcludesWithinItsTimeOnlyAndWithEnoughMembers() {
        Council council = fixture.founded();
        Actor chair = fixture.actor(council, Role.CHAIR);
        EntryId entry = fixture.entry(council, "Hoàng Văn An", "Ngày mùa");
        assertThat(conclusions.conclude(council, meeting(council, 3), chair))
                .isInstanceOf(ConclusionOutcome.NothingChosen.class);
        choose(council, entry);
        assertThat(conclusions.conclude(council, meeting(council, 2), chair))
                .isEqualTo(new ConclusionOutcome.TooFewPresent(3));
        clock.moveTo(Instant.parse("2023-03-14T16:59:50Z"));
        assertThat(conclusions.conclude(council, meeting(council, 3), chair))
                .isEqualTo(new ConclusionOutcome.NotOpenYet(Instant.parse("2023-03-14T17:00:00Z")));
        clock.moveTo(Instant.parse("2023-03-29T17:00:00Z"));
        assertThat(conclusions.conclude(council, meeting(council, 3), chair))
                .isEqualTo(new ConclusionOutcome.Closed(Instant.parse("2023-03-29T17:00:00Z")));
        assertThat(lineups.find(council.phase(), Round.DISTRICT, council.unit()))
                .isEmpty();
        clock.moveTo(Instant.parse("2023-03-29T16:59:30Z"));
        assertThat(conclusions.conclude(council, meeting(council, 3), chair))
                .isInstanceOf(ConclusionOutcome.Concluded.class);
    }

    @Test
    void authorsAreToldWhatTheCouncilChoseAndMembersThatTheySitOnIt() {
        Council council = fixture.founded();
        assertThat(letters(fixture.actor(council, Role.MEMBER).id()))
                .containsExactly("Đồng chí là thành viên Hội đồng xét chọn Huyện ủy Sơn Dương");
        EntryId chosen = fixture.entry(council, "Hoàng Văn An", "Ngày mùa");
        EntryId left = fixture.entry(council, "Ma Thị Bưởi", "Chợ phiên");
        EntryId gone = fixture.entry(council, "Lò Thị Cúc", "Rút đi");
        choose(council, chosen);
        withdraw(gone);
        conclusions.conclude(council, meeting(council, 3), fixture.actor(council, Role.CHAIR));
        assertThat(letters(author(chosen))).contains("Tác phẩm " + code(chosen) + " được chọn");
        assertThat(letters(author(left))).contains("Kết quả xét chọn tác phẩm " + code(left));
        assertThat(letters(author(gone)))
                .as("what was withdrawn is not spoken of")
                .noneMatch(subject -> subject.contains(code(gone)));
    }

    private PersonId author(EntryId entry) {
        return entries.find(entry).orElseThrow().author();
    }

    private List<String> letters(PersonId person) {
        return jdbc.sql("select subject from messaging.message where person = :person order by id")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    @Test
    void twoConclusionsAtOnceAreOne() throws Exception {
        Council council = fixture.founded();
        Actor chair = fixture.actor(council, Role.CHAIR);
        choose(council, fixture.entry(council, "Hoàng Văn An", "Ngày mùa"));
        Callable<ConclusionOutcome> conclude = () -> conclusions.conclude(council, meeting(council, 3), chair);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var came = new java.util.ArrayList<Class<?>>();
            for (var one : threads.invokeAll(List.of(conclude, conclude, conclude, conclude))) {
                came.add(one.get().getClass());
            }
            assertThat(came)
                    .containsExactlyInAnyOrder(
                            ConclusionOutcome.Concluded.class,
                            ConclusionOutcome.AlreadyConcluded.class,
                            ConclusionOutcome.AlreadyConcluded.class,
                            ConclusionOutcome.AlreadyConcluded.class);
        }
    }

    @Test
    void whatIsConcludedRefusesEveryChangeEvenInTheDatabase() {
        Council council = fixture.founded();
        EntryId entry = fixture.entry(council, "Hoàng Văn An", "Ngày mùa");
        choose(council, entry);
        Actor chair = fixture.actor(council, Role.CHAIR);
        conclusions.conclude(council, meeting(council, 3), chair);
        assertThat(choose(council, entry)).isInstanceOf(ChoiceOutcome.AlreadyConcluded.class);
        assertThat(preselection.mark(council, entry, 5, "", chair)).isFalse();
        for (String sql : List.of(
                "delete from selection.choice where council = :c",
                "insert into selection.mark (council, entry, member, points) select :c, entry, chosen_by, 1 from selection.choice where council = :c",
                "update selection.conclusion set chosen = 0 where council = :c",
                "delete from selection.presence where council = :c")) {
            assertThatThrownBy(
                            () -> jdbc.sql(sql).param("c", council.id().value()).update())
                    .as(sql)
                    .isNotNull();
        }
    }

    @Test
    void theProvinceSealsWhenAllHaveSentOrTheTimeIsOver() {
        Council first = fixture.founded();
        Council second = fixture.founded(first.phase(), "Huyện ủy Na Hang");
        Actor staff = cast(DemoCast.STAFF);
        EntryId stays = fixture.entry(first, "Hoàng Văn An", "Ở lại");
        EntryId goes = fixture.entry(first, "Ma Thị Bưởi", "Rút đi");
        choose(first, stays, goes);
        conclusions.conclude(first, meeting(first, 3), fixture.actor(first, Role.CHAIR));
        assertThat(handOver.seal(first.phase(), staff))
                .isEqualTo(new HandOverOutcome.StillForwarding(1, Instant.parse("2023-03-29T17:00:00Z")));
        withdraw(goes);
        clock.moveTo(Instant.parse("2023-03-29T17:00:01Z"));
        var sealed = (HandOverOutcome.Sealed) handOver.seal(first.phase(), staff);
        assertThat(sealed.lineup().entries()).containsExactly(stays);
        assertThat(handOver.seal(first.phase(), staff)).isInstanceOf(HandOverOutcome.AlreadySealed.class);
        assertThat(second.seats()).hasSize(3);
    }

    @Test
    void organisersSeeWhoHasNotSent() {
        assertThat(site.get().uri("/xet-chon/tinh").with(PageTest.As.person(cast(DemoCast.STAFF))))
                .hasStatusOk()
                .bodyText()
                .contains("Huyện ủy Sơn Dương", "Đảng ủy Công an tỉnh", "Chốt danh sách");
        assertThat(site.get().uri("/xet-chon").with(PageTest.As.person(cast(DemoCast.CHAIR))))
                .hasStatusOk()
                .bodyText()
                .contains("Huyện ủy Sơn Dương", "Chủ tịch Hội đồng");
        assertThat(site.post()
                        .uri("/xet-chon/tinh/chot")
                        .with(PageTest.As.person(cast(DemoCast.CHAIR)))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void aBrokenTimeOfMeetingIsRefusedBesideTheFieldAndKept() {
        Council council = fixture.founded();
        assertThat(site.post()
                        .uri("/xet-chon/" + council.id() + "/ket-luan")
                        .with(fixture.as(council, Role.CHAIR))
                        .with(csrf())
                        .param("place", "Phòng họp A")
                        .param("heldAt", "hôm qua"))
                .hasStatus(422)
                .bodyText()
                .contains("Thời gian chưa đúng", "value=\"Phòng họp A\"", "Xin đánh dấu xác nhận");
    }
}
