package vn.lantoa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.form.FormBuilder;
import vn.lantoa.drafting.form.Step;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.page.Words;

@PageTest
class WhenRulesAreDraftedTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    Contests contests;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RulesDrafts drafts;

    private Phase phase;
    private String path;

    @BeforeEach
    void aPhaseWithoutRules() {
        int number = jdbc.sql("""
                insert into contests.phase (contest, number, medium, name_vi, name_en, span_vi, span_en)
                select contest, (select max(number) + 1 from contests.phase), 'PHOTO', 'Giai đoạn soạn', 'Drafted', '', ''
                from contests.phase where number = 1
                returning number
                """).query(Integer.class).single();
        phase = contests.phases(contests.shown().orElseThrow().id()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        path = "/ban-to-chuc/the-le/" + number;
    }

    static Stream<Arguments> templates() {
        return Stream.of("PHOTO", "CLIP", "BOTH")
                .flatMap(medium -> Stream.of("1", "")
                        .flatMap(tiers -> Stream.of("1", "").map(vote -> Arguments.of(medium, tiers, vote))));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatTheTemplateWritesHasNoError(String medium, String tiers, String vote) {
        assertThat(begin(Map.of("medium", medium, "tiers", tiers, "vote", vote)))
                .hasStatus(303);
        var rules = draft().rules();
        assertThat(DraftAccess.findings(rules)).noneMatch(Finding::isError);
        assertThat(rules.tiers().isEmpty()).isEqualTo(tiers.isEmpty());
        assertThat(rules.ballots() == null).isEqualTo(vote.isEmpty());
        for (var step : Step.ALL) {
            assertThat(get("/buoc/" + step.code())).hasStatusOk();
        }
    }

    @Test
    void aChangeIsKeptAtOnceAndTheTextSaysIt() {
        begin(Map.of());
        var fields = fields("nguoi-du-thi");
        fields.put("cap.0.max", List.of("7"));
        assertThat(send("nguoi-du-thi", "keep", fields))
                .hasStatusOk()
                .bodyText()
                .contains("Mỗi tác giả gửi tối đa 7 tác phẩm.");
        assertThat(draft().rules().caps()).contains(new Cap(Cap.Scope.AUTHOR, null, null, 7));
        assertThat(RuleSetYaml.print(draft().rules())).contains("max: 7");
    }

    @Test
    void aFigureThatCannotBeIsRefusedBesideItsFieldAndChangesNothing() {
        begin(Map.of());
        var before = draft();
        var fields = fields("nguoi-du-thi");
        fields.put("cap.0.max", List.of("bảy"));
        assertThat(send("nguoi-du-thi", "keep", fields))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"cap.0.max-refusal\"")
                .contains("value=\"bảy\"");
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void whatTwoOfficersTypeIsBothKept() {
        begin(Map.of());
        var mine = fields("cuoc-thi");
        var theirs = fields("cuoc-thi");
        theirs.put("theme", List.of("Chủ đề của người khác"));
        assertThat(send("cuoc-thi", "keep", theirs)).hasStatusOk();
        mine.put("theme", List.of("Chủ đề của tôi"));
        assertThat(send("cuoc-thi", "keep", mine))
                .hasStatus(422)
                .bodyText()
                .contains("đã sửa bản thảo lúc", "Chủ đề của tôi");
        assertThat(draft().rules().theme().vi()).isEqualTo("Chủ đề của người khác");
        mine.put("revision", List.of(String.valueOf(draft().revision())));
        assertThat(send("cuoc-thi", "keep", mine)).hasStatusOk();
        assertThat(draft().rules().theme().vi()).isEqualTo("Chủ đề của tôi");
    }

    @Test
    void everyChangeCanBeTakenBackAndMadeAgain() {
        begin(Map.of());
        var first = draft().rules();
        change("theme", "Một");
        change("theme", "Hai");
        post("/lui", Map.of());
        assertThat(draft().rules().theme().vi()).isEqualTo("Một");
        post("/lui", Map.of());
        assertThat(draft().rules()).isEqualTo(first);
        post("/lam-lai", Map.of());
        post("/lam-lai", Map.of());
        assertThat(draft().rules().theme().vi()).isEqualTo("Hai");
        post("/lui", Map.of());
        change("theme", "Ba");
        post("/lam-lai", Map.of());
        assertThat(draft().rules().theme().vi()).isEqualTo("Ba");
    }

    @Test
    void nothingIsIssuedWhileADecisionIsOpenAndEachIsNamedAndLinked() {
        begin(Map.of());
        assertThat(issue(DemoCast.HEAD))
                .hasStatus(422)
                .bodyText()
                .contains("Còn mục chưa quyết định", "Cơ cấu giải và tiền thưởng", path + "/buoc/giai-thuong");
        assertThat(contests.rules(phase.id())).isEmpty();
    }

    @Test
    void whatIsDecidedStepByStepIsIssuedByTheHeadAlone() {
        begin(Map.of());
        for (var step : Step.ALL) {
            assertThat(send(step.code(), "confirm", fields(step.code()))).hasStatus(303);
        }
        assertThat(get("/xem-lai")).bodyText().contains("Mọi mục cần quyết định đã được quyết định");
        assertThat(issue(DemoCast.STAFF)).hasStatus(403);
        var rules = draft().rules();
        assertThat(issue(DemoCast.HEAD)).hasStatus(303);
        var issued = contests.rules(phase.id()).orElseThrow();
        assertThat(issued.book().rules()).isEqualTo(rules);
        assertThat(drafts.open(phase.id())).isEmpty();
        assertThat(get("")).bodyText().contains("Bắt đầu sửa đổi");
        assertThat(acts()).containsExactly("rules.drafted", "rules.issued");
    }

    @Test
    void aFileThatCannotBeReadChangesNothingAndSaysItsLine() {
        begin(Map.of());
        var before = draft();
        var yaml = RuleSetYaml.print(before.rules()).replaceFirst("count: 1", "count: không");
        int line = (int) yaml.substring(0, yaml.indexOf("count: không")).lines().count();
        assertThat(post("/tep", Map.of("revision", "1", "yaml", yaml)))
                .hasStatus(422)
                .bodyText()
                .contains("dòng " + line)
                .contains("count: không");
        assertThat(draft()).isEqualTo(before);
        assertThat(post("/tep", Map.of("revision", "1", "yaml", yaml.replace("không", "9"))))
                .hasStatus(303);
        assertThat(draft().rules()).isNotEqualTo(before.rules());
    }

    @Test
    void theToolsAreBoundedAndSayWhatTheyFound() {
        begin(Map.of());
        assertThat(get("/kiem-tra")).hasStatusOk();
        assertThat(get("/ban-in")).bodyText().contains("Điều 15.");
        assertThat(get("/thu?so-tac-pham=60&ma=1")).bodyText().contains("hợp lệ và trong giới hạn");
        assertThat(get("/thu?so-tac-pham=20001&ma=1")).hasStatus(422);
        assertThat(get("/phieu?the-loai=anh")).hasStatusOk();
        assertThat(get("/phieu?the-loai=khong-co")).hasStatus(404);
        assertThat(get("/the-le.yaml")).bodyText().isEqualTo(RuleSetYaml.print(draft().rules()));
    }

    /** One line for the beginning and one for the issue: autosaves are revisions, not acts. */
    private List<String> acts() {
        return jdbc.sql("select act from journal.line where subject = :subject order by id")
                .param("subject", "phase:" + phase.id())
                .query(String.class)
                .list();
    }

    private MvcTestResult issue(DemoCast who) {
        return site.post()
                .uri(path + "/ban-hanh")
                .with(PageTest.As.person(actor(who)))
                .with(csrf())
                .param("revision", String.valueOf(draft().revision()))
                .param("number", "05-TL/BTC")
                .param("signer", "Nguyễn Tiến Dũng")
                .param("signerTitle", "Trưởng Ban Tổ chức")
                .exchange();
    }

    @Test
    void onlyOrganisersWriteRules() {
        assertThat(as(DemoCast.AUTHOR, path)).hasStatus(403);
        assertThat(as(DemoCast.HEAD_JUROR, path)).hasStatus(403);
        assertThat(as(DemoCast.STAFF, path)).hasStatusOk();
        assertThat(as(DemoCast.STAFF, "/ban-to-chuc/the-le/99")).hasStatus(404);
    }

    private RulesDraft draft() {
        return drafts.open(phase.id()).orElseThrow();
    }

    private void change(String field, String value) {
        var fields = fields("cuoc-thi");
        fields.put(field, List.of(value));
        assertThat(send("cuoc-thi", "keep", fields)).hasStatusOk();
    }

    private MvcTestResult begin(Map<String, String> changed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "from", "template",
                "medium", "PHOTO",
                "tiers", "1",
                "vote", "1",
                "title", "Cuộc thi ảnh quê hương",
                "theme", "Quê hương đổi mới",
                "organiser.name", "Ban Tuyên giáo Tỉnh ủy",
                "launch", "2026-09-01",
                "deadline", "2026-10-31",
                "votingEnds", "2026-11-30"));
        fields.putAll(changed);
        fields.values().removeIf(String::isEmpty);
        return post("/bat-dau", fields);
    }

    /** What the form of a page would send back as it stands. */
    private Map<String, List<String>> fields(String step) {
        var words = WhenAFormIsSentBackUnchangedTest.words(Words.VIETNAMESE);
        var draft = draft();
        var parts = new FormBuilder(draft.open(), words);
        Step.ALL.stream().filter(each -> each.code().equals(step)).forEach(each -> each.ask(draft.rules(), parts));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parts.all().forEach(part -> part.fields().forEach(field -> fields.put(field.name(), field.sent())));
        fields.put("revision", List.of(String.valueOf(draft.revision())));
        return fields;
    }

    private MvcTestResult send(String step, String act, Map<String, List<String>> fields) {
        var request = site.post()
                .uri(path + "/buoc/" + step)
                .with(PageTest.As.person(actor(DemoCast.STAFF)))
                .with(csrf())
                .param("act", act);
        fields.forEach((name, values) -> {
            if (!values.isEmpty()) {
                request.param(name, values.toArray(String[]::new));
            }
        });
        return request.exchange();
    }

    private MvcTestResult post(String where, Map<String, String> fields) {
        var request = site.post()
                .uri(path + where)
                .with(PageTest.As.person(actor(DemoCast.STAFF)))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String where) {
        return as(DemoCast.STAFF, path + where);
    }

    private MvcTestResult as(DemoCast who, String where) {
        return site.get().uri(where).with(PageTest.As.person(actor(who))).exchange();
    }

    private Actor actor(DemoCast who) {
        return people.byEmail(who.email()).orElseThrow().actor();
    }
}
