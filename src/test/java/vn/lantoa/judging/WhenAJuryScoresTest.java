package vn.lantoa.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAJuryScoresTest {

    static final Map<String, BigDecimal> GOOD =
            Map.of("noi-dung", new BigDecimal(36), "an-tuong", new BigDecimal(25), "ky-thuat", new BigDecimal(24));

    @Autowired
    MockMvcTester site;

    @Autowired
    ARound fixture;

    @Autowired
    Rounds rounds;

    @Autowired
    Scoresheets sheets;

    @Autowired
    Assigning assigning;

    @Autowired
    Entries entries;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void itIsTheTimeOfScoring() {
        clock.moveTo(Instant.parse("2023-06-05T02:00:00Z"));
    }

    JudgingRound roundOf(String... titles) {
        PhaseId phase = fixture.phaseWithPanel();
        return fixture.opened(
                phase,
                Stream.of(titles)
                        .map(t -> fixture.entry(phase, "Hoàng Văn An", t))
                        .toList());
    }

    String address(JudgingRound round, Scoresheet sheet) {
        return "/cham-diem/" + round.id() + "/" + sheet.code();
    }

    void signAll(JudgingRound round, int juror) {
        Actor by = fixture.juror(round, juror);
        for (Scoresheet sheet : fixture.sheets(round, juror)) {
            assertThat(sheets.sign(round, sheet, GOOD, "", by)).isInstanceOf(SheetOutcome.Signed.class);
        }
    }

    @Test
    void jurorsAreToldThatTheyScoreAndHowManyWorksButNothingOfThem() {
        JudgingRound round = roundOf("Ngày mùa");
        assertThat(jdbc.sql("""
                        select subject || body from messaging.message
                        where person = :juror and subject like 'Vòng chấm đã mở%' order by id desc limit 1
                        """)
                        .param("juror", fixture.juror(round, 1).id().value())
                        .query(String.class)
                        .single())
                .contains("1 tác phẩm", "/cham-diem")
                .doesNotContain("Ngày mùa", "TQ-");
    }

    @Test
    void aSheetIsSavedSignedAndThenFixed() {
        JudgingRound round = roundOf("Ngày mùa");
        Scoresheet sheet = fixture.sheets(round, 1).getFirst();
        String address = address(round, sheet);
        assertThat(site.post()
                        .uri(address)
                        .with(fixture.as(round, 1))
                        .with(csrf())
                        .param("noi-dung", "36"))
                .hasStatus(303)
                .hasRedirectedUrl(address);
        assertThat(site.get().uri(address).with(fixture.as(round, 1)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"36\"", "/ 100");
        assertThat(sign(round, sheet, "36", "41", "24"))
                .hasStatus(422)
                .bodyText()
                .contains("an-tuong-refusal", "value=\"41\"");
        assertThat(sign(round, sheet, "36", "24,5", "24"))
                .hasStatus(422)
                .bodyText()
                .contains("an-tuong-refusal", "value=\"24,5\"");
        assertThat(sign(round, sheet, "36", "", "24")).hasStatus(422).bodyText().contains("xin cho điểm trước khi ký");
        assertThat(sign(round, sheet, "36", "25", "24")).hasStatus(303);
        assertThat(site.get().uri(address).with(fixture.as(round, 1)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã ký", "85")
                .doesNotContain("name=\"noi-dung\"");
        assertThat(sign(round, sheet, "1", "1", "1")).hasStatus(422);
        assertThat(rounds.sheets(round.phase())).singleElement().satisfies(s -> {
            assertThat(s.entry()).isEqualTo(sheet.entry());
            assertThat(s.points()).isEqualTo(GOOD);
            assertThat(s.juror()).startsWith("GK");
        });
    }

    org.springframework.test.web.servlet.assertj.MvcTestResult sign(
            JudgingRound round, Scoresheet sheet, String... points) {
        return site.post()
                .uri(address(round, sheet) + "/ky")
                .with(fixture.as(round, 1))
                .with(csrf())
                .param("noi-dung", points[0])
                .param("an-tuong", points[1])
                .param("ky-thuat", points[2])
                .param("confirm", "1")
                .exchange();
    }

    @Test
    void nothingGivesTheAuthorAway() throws Exception {
        JudgingRound round = roundOf("Mùa vàng trên bản");
        Scoresheet sheet = fixture.sheets(round, 0).getFirst();
        EntryCard card = entries.find(sheet.entry()).orElseThrow();
        List<String> secrets = new ArrayList<>(List.of(
                card.authorName(),
                card.unitName(),
                card.code(),
                card.id().toString(),
                card.place(),
                "anh.jpg",
                "2023-02-03",
                "3/2/2023",
                "03/02/2023",
                card.author().toString(),
                card.photos().getFirst().toString()));
        assertThat(secrets).allMatch(secret -> !secret.isBlank());
        for (String page : List.of("/cham-diem", "/cham-diem/" + round.id(), address(round, sheet))) {
            var answer = site.get().uri(page).with(fixture.as(round, 0)).exchange();
            assertThat(answer).hasStatusOk();
            String html = answer.getResponse().getContentAsString().replaceAll("(?s)<footer.*", "");
            assertThat(secrets).as(page).allSatisfy(secret -> assertThat(html).doesNotContain(secret));
        }
        String blind = site.get()
                .uri(address(round, sheet))
                .with(fixture.as(round, 0))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(blind).contains(card.caption(), "/media/").doesNotContain("<h1>" + card.title());
        String other = site.get()
                .uri(address(round, fixture.sheets(round, 1).getFirst()))
                .with(fixture.as(round, 1))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(tokens(blind)).isNotEmpty().doesNotContainAnyElementsOf(tokens(other));
    }

    static List<String> tokens(String html) {
        return java.util.regex.Pattern.compile("/media/([^/]+)/")
                .matcher(html)
                .results()
                .map(r -> r.group(1))
                .distinct()
                .toList();
    }

    @Test
    void strangersAndOtherJurorsDoNotSeeASheetAndJurorsDoNotRunTheRound() {
        JudgingRound round = roundOf("Ngày mùa");
        JudgingRound other = roundOf("Đường mới");
        Scoresheet sheet = fixture.sheets(round, 1).getFirst();
        for (var who : List.of(
                fixture.as(other, 1),
                fixture.as(round, 2),
                PageTest.As.person(cast(DemoCast.AUTHOR)),
                PageTest.As.person(fixture.organiser()))) {
            assertThat(site.get().uri(address(round, sheet)).with(who)).hasStatus(404);
            assertThat(site.post().uri(address(round, sheet) + "/ky").with(who).with(csrf()))
                    .hasStatus(404);
        }
        assertThat(site.get().uri("/cham-diem/x").with(fixture.as(round, 1))).hasStatus(404);
        assertThat(site.get().uri("/cham-diem").with(PageTest.As.person(cast(DemoCast.AUTHOR))))
                .hasStatus(404);
        String follow = "/cham-diem/" + round.id() + "/tien-do";
        assertThat(site.get().uri(follow).with(fixture.as(round, 1))).hasStatus(403);
        assertThat(site.post()
                        .uri("/cham-diem/" + round.id() + "/ket-thuc")
                        .with(fixture.as(round, 1))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(site.get().uri(follow).with(fixture.as(other, 0))).hasStatus(404);
        assertThat(site.get().uri(follow).with(fixture.as(round, 0)))
                .hasStatusOk()
                .bodyText()
                .contains("Vũ Quân", "Trưởng ban");
        assertThat(site.post().uri("/cham-diem/vong").with(fixture.as(round, 0)).with(csrf()))
                .hasStatus(404);
        assertThat(site.post().uri(address(round, sheet) + "/ky").with(fixture.as(round, 1)))
                .hasStatus(403);
        assertThat(site.get()
                        .uri(address(round, sheet) + "/ky")
                        .with(fixture.as(round, 1))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(404, 405);
    }

    Actor cast(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().actor();
    }

    @Test
    void nobodyScoresTheirOwnAndAConflictIsNeverAssigned() {
        PhaseId phase = fixture.phaseWithPanel();
        EntryId own = fixture.entry(phase, "Vũ Quân", "Của giám khảo");
        EntryId others = fixture.entry(phase, "Hoàng Văn An", "Của người khác");
        fixture.makeAuthor(own, rounds.panel(phase).get(1).person());
        JudgingRound round = fixture.opened(phase, List.of(own, others));
        assertThat(fixture.sheets(round, 1))
                .singleElement()
                .satisfies(s -> assertThat(s.entry()).isEqualTo(others));
        Scoresheet conflict = fixture.sheets(round, 2).getFirst();
        assertThat(site.post()
                        .uri(address(round, conflict) + "/tu-choi")
                        .with(fixture.as(round, 2))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("reason-refusal");
        assertThat(site.post()
                        .uri(address(round, conflict) + "/tu-choi")
                        .with(fixture.as(round, 2))
                        .with(csrf())
                        .param("reason", "Cùng đơn vị"))
                .hasStatus(303);
        assertThat(sheets.sign(round, conflict, GOOD, "", fixture.juror(round, 2)))
                .isInstanceOf(SheetOutcome.NotOpen.class);
        assertThat(rounds.progress(round.id()))
                .extracting(Progress::juror, Progress::open, Progress::recused)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        fixture.juror(round, 2).id(), 1, 1));
    }

    @Test
    void theRoundDoesNotCloseWithASheetOpenAndClosesOnce() throws Exception {
        JudgingRound round = roundOf("Ngày mùa", "Đường mới");
        signAll(round, 0);
        signAll(round, 1);
        assertThat(site.post()
                        .uri("/cham-diem/" + round.id() + "/ket-thuc")
                        .with(fixture.as(round, 0))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("còn 2 phiếu chưa ký của " + fixture.juror(round, 2).name());
        signAll(round, 2);
        Callable<RoundConclusionOutcome> conclude = () -> rounds.conclude(round, fixture.juror(round, 0));
        var came = new ArrayList<RoundConclusionOutcome>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var one : threads.invokeAll(List.of(conclude, conclude))) {
                came.add(one.get());
            }
        }
        assertThat(came)
                .containsExactlyInAnyOrder(
                        new RoundConclusionOutcome.Concluded(6), new RoundConclusionOutcome.AlreadyConcluded());
        assertThat(rounds.concluded(round.phase())).isTrue();
        assertThat(rounds.sheets(round.phase())).hasSize(6);
        assertThat(jdbc.sql("select count(*) from journal.line where act = 'round.concluded' and subject = :s")
                        .param("s", "round:" + round.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsSigned() {
        JudgingRound round = roundOf("Ngày mùa");
        signAll(round, 0);
        signAll(round, 1);
        signAll(round, 2);
        rounds.conclude(round, fixture.juror(round, 0));
        for (String sql : List.of(
                "update judging.sheet set note = 'x' where round = :r",
                "delete from judging.sheet where round = :r",
                "update judging.mark set points = 1 where sheet in (select id from judging.sheet where round = :r)",
                "delete from judging.mark where sheet in (select id from judging.sheet where round = :r)",
                "insert into judging.mark (sheet, criterion, points) select id, 'x', 1 from judging.sheet where round = :r",
                "insert into judging.recusal (round, juror, entry, source) select round, juror, entry, 'DECLARED' from judging.sheet where round = :r",
                "insert into judging.sheet (round, juror, entry, code, position) select round, juror, entry, 'GK-0000', 99 from judging.sheet where round = :r limit 1",
                "delete from judging.conclusion where round = :r")) {
            assertThatThrownBy(
                            () -> jdbc.sql(sql).param("r", round.id().value()).update())
                    .as(sql)
                    .isNotNull();
        }
    }

    @Test
    void outsideItsTimeNothingIsScored() {
        JudgingRound round = roundOf("Ngày mùa");
        Scoresheet sheet = fixture.sheets(round, 1).getFirst();
        Actor by = fixture.juror(round, 1);
        clock.moveTo(Instant.parse("2023-05-30T16:59:30Z"));
        assertThat(sheets.sign(round, sheet, GOOD, "", by))
                .isEqualTo(new SheetOutcome.TooEarly(Instant.parse("2023-05-30T17:00:00Z")));
        clock.moveTo(Instant.parse("2023-06-15T17:00:00Z"));
        assertThat(sheets.save(round, sheet, GOOD, "", by))
                .isEqualTo(new SheetOutcome.TooLate(Instant.parse("2023-06-15T17:00:00Z")));
        assertThat(fixture.sheets(round, 1).getFirst().marks()).isEmpty();
    }

    @Test
    void theOrderIsEachJurorsOwnAndRepeatable() {
        var ids = Stream.generate(() -> new EntryId(java.util.UUID.randomUUID()))
                .limit(12)
                .toList();
        assertThat(Assigning.ordered(ids, 7))
                .isEqualTo(Assigning.ordered(ids, 7))
                .isNotEqualTo(Assigning.ordered(ids, 8))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aRoundIsOpenedOnceAndOnlyOverASealedList() {
        PhaseId phase = fixture.phaseWithPanel();
        assertThat(assigning.open(phase, fixture.organiser())).isInstanceOf(RoundOpeningOutcome.NoLineup.class);
        fixture.opened(phase, List.of(fixture.entry(phase, "Hoàng Văn An", "Ngày mùa")));
        assertThat(assigning.open(phase, fixture.organiser())).isInstanceOf(RoundOpeningOutcome.AlreadyOpen.class);
    }
}
