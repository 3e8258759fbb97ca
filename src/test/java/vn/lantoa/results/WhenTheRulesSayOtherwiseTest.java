package vn.lantoa.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.publication.Figures;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RulesText;
import vn.lantoa.web.MovableClock;

/** One figure changed in the YAML changes what is computed, what the result page says, and what the Thể lệ says. */
@PageTest
class WhenTheRulesSayOtherwiseTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    AResult aResult;

    @Autowired
    Results results;

    @Autowired
    Contests contests;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Phase phase;

    @BeforeEach
    void inJune() {
        clock.moveTo(Instant.parse("2023-06-20T01:00:00Z"));
    }

    private void under(String... changes) {
        phase = aResult.aPhase(APhaseWith.firstPhaseBut(changes));
    }

    private FrozenInputs.Input work(String title, int points, long reactions, long ballots) {
        return aResult.work(phase, title, List.of(points, points, points), reactions, ballots);
    }

    private Snapshot announced(FrozenInputs.Input... works) {
        Snapshot sealed = aResult.seal(phase, List.of(works));
        assertThat(results.recount(sealed)).isEqualTo(new Recount.Matches());
        results.announce(phase, aResult.one(DemoCast.HEAD));
        return sealed;
    }

    private static List<String> prizes(Snapshot sealed) {
        return sealed.awards().stream()
                .map(award -> award.nameVi() + " → "
                        + sealed.line(award.entry()).orElseThrow().title())
                .toList();
    }

    private String page(String path) throws Exception {
        return site.get().uri(path).exchange().getResponse().getContentAsString();
    }

    private String result() throws Exception {
        return page("/ket-qua?giai-doan=" + phase.number());
    }

    private String rulesText() {
        return contests.rules(phase.id()).orElseThrow().book().text(Lang.VI).articles().stream()
                .map(RulesText.Article::toString)
                .toList()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"70, 30, '71,70', 71.7", "80, 20, '74,80', 74.8"})
    void theSharesOfJuryAndPublicAreThoseOfTheRules(int jury, int publicPart, String shown, String total)
            throws Exception {
        under(
                "percents: {jury: 70, public-part: 30}",
                "percents: {jury: %d, public-part: %d}".formatted(jury, publicPart));
        // 81 của Ban Giám khảo, hạng nhì trong hai về cảm xúc: 50
        var second = work("Nhì", 81, 50, 0);
        Snapshot sealed = announced(work("Nhất", 93, 500, 0), second);
        assertThat(sealed.lines().get(1).standing().total().shown()).isEqualByComparingTo(total);
        assertThat(result()).contains(shown);
        assertThat(page("/ket-qua/" + second.card().code()))
                .contains("Tổng điểm = %d%% × 81 + %d%% × 50".formatted(jury, publicPart));
        assertThat(rulesText()).contains("%d%%".formatted(jury), "%d%%".formatted(publicPart));
    }

    @ParameterizedTest
    @CsvSource({"by-rank, 50", "share-of-max, 10", "{linear-cap: 100}, 50"})
    void theFiguresOfThePublicBecomePointsByTheMapping(String mapping, String points) {
        under("mapping: by-rank", "mapping: " + mapping);
        Snapshot sealed = announced(work("Nhất", 93, 500, 0), work("Nhì", 81, 50, 0));
        assertThat(sealed.lines().get(1).standing().publicPart().shown()).isEqualByComparingTo(points);
    }

    @Test
    void aPrizeIsOfTheAmountAndTheNumberOfTheRules() throws Exception {
        under(
                "{level: first, name: {vi: Giải Nhất, en: First prize}, count: 1, rewards: [certificate, {cash: 5000000}]}",
                "{level: first, name: {vi: Giải Nhất, en: First prize}, count: 2, rewards: [certificate, {cash: 7500000}]}");
        Snapshot sealed = announced(work("Một", 93, 0, 0), work("Hai", 92, 0, 0), work("Ba", 91, 0, 0));
        assertThat(prizes(sealed)).containsExactly("Giải Nhất → Một", "Giải Nhất → Hai", "Giải Nhì → Ba");
        assertThat(result()).contains("tiền thưởng 7.500.000 đồng").doesNotContain("5.000.000");
        assertThat(rulesText()).contains("tiền thưởng 7.500.000 đồng").doesNotContain("5.000.000");
    }

    @Test
    void aPrizeMayBeAThingAJourneyOrAnHonour() throws Exception {
        under(
                "count: 1, rewards: [certificate, {cash: 5000000}]",
                "count: 1, rewards: [merit-letter, {goods: {vi: xe đạp, en: a bicycle}}, {trip: {vi: Trường Sa, en: Trường Sa}}, {honour: {vi: 3 điểm VAPA, en: 3 points}}]");
        Snapshot sealed = announced(work("Một", 93, 0, 0));
        assertThat(result()).contains("Giấy khen", "hiện vật: xe đạp", "chuyến đi: Trường Sa", "3 điểm VAPA");
        assertThat(sealed.awards().getFirst().certificate()).isFalse();
    }

    @Test
    void eachCategoryHasAListOfItsOwn() throws Exception {
        under(
                "  - code: anh\n    name: {vi: Ảnh đơn hoặc bộ ảnh, en: Single photo or series}\n    form: {single-or-series: 3}\n",
                "  - code: bo\n    name: {vi: Bộ ảnh, en: Series}\n    form: {series: {min: 2, max: 3}}\n    handling: {editing: basic, machine-made: forbidden}\n"
                        + "  - code: anh\n    name: {vi: Ảnh đơn, en: Single photo}\n    form: single\n",
                "    ranked-by: total\n",
                "    ranked-by: total\n    category: anh\n",
                "  - code: khan-gia\n",
                "  - code: giai-bo\n    name: {vi: Giải bộ ảnh, en: Series prizes}\n    ranked-by: jury\n    category: bo\n    prizes:\n"
                        + "      - {level: first, name: {vi: Giải Nhất bộ ảnh, en: First}, count: 1, rewards: [certificate]}\n"
                        + "  - code: khan-gia\n");
        var series = work("Bộ ảnh mùa vàng", 70, 900, 0);
        var single = work("Ảnh đơn", 90, 10, 0);
        jdbc.sql("update entries.entry set category = 'bo' where id = :id")
                .param("id", series.card().id().value())
                .update();
        var filed = new FrozenInputs.Input(
                aResult.card(series.card().id()), null, series.sheets(), series.shown(), series.ballots());
        Snapshot sealed = announced(filed, single);
        assertThat(prizes(sealed)).containsExactly("Giải Nhất → Ảnh đơn", "Giải Nhất bộ ảnh → Bộ ảnh mùa vàng");
        assertThat(result()).contains("Giải bộ ảnh", "70,00 điểm của Ban Giám khảo");
    }

    @Test
    void withoutAJuryThePublicDecidesAndNoJuryIsWaitedFor() throws Exception {
        String yaml = APhaseWith.firstPhaseBut(
                "  blend:\n    percents: {jury: 70, public-part: 30}\n", "  blend: public-only\n");
        phase = aResult.aPhase(yaml.replaceAll("(?s)  jury:\n    criteria:.*?  public-part:", "  public-part:")
                .replaceAll("(?s)  tie-break:.*?awards:", "  tie-break:\n    - shared-place\nawards:"));
        assertThat(results.missing(phase.id())).contains(Missing.FANPAGE).doesNotContain(Missing.JURY);
        Snapshot sealed =
                announced(aResult.work(phase, "Ít", List.of(), 5, 0), aResult.work(phase, "Nhiều", List.of(), 50, 0));
        assertThat(prizes(sealed)).startsWith("Giải Nhất → Nhiều", "Giải Nhì → Ít");
        assertThat(result()).contains("Điểm công chúng").doesNotContain("Điểm Ban Giám khảo");
        assertThat(page("/ket-qua/" + sealed.lines().getFirst().code())).doesNotContain("Phiếu chấm của Ban Giám khảo");
    }

    @Test
    void withoutThePublicTheJuryDecidesAndNoFanpageIsWaitedFor() throws Exception {
        String yaml = APhaseWith.firstPhaseBut(
                "  blend:\n    percents: {jury: 70, public-part: 30}\n", "  blend: jury-only\n");
        phase = aResult.aPhase(yaml.replaceAll("(?s)  public-part:\n    weights:.*?  blend:", "  blend:"));
        assertThat(results.missing(phase.id())).contains(Missing.JURY).doesNotContain(Missing.FANPAGE);
        Snapshot sealed = announced(work("Một", 93, 0, 0), work("Hai", 81, 999, 0));
        assertThat(prizes(sealed)).startsWith("Giải Nhất → Một", "Giải Nhì → Hai");
        assertThat(result()).contains("Điểm Ban Giám khảo").doesNotContain("Điểm công chúng");
    }

    @Test
    void ballotsOnTheSiteCountForPointsWhereTheRulesWeighThem() throws Exception {
        under(
                "      - {network: facebook, event: share, points: 0}\n",
                "      - {network: facebook, event: share, points: 0}\n      - {network: site, event: ballot, points: 10}\n");
        var voted = work("Được bình chọn", 80, 0, 9);
        Snapshot sealed = announced(work("Được thích", 80, 50, 0), voted);
        assertThat(sealed.lines().getFirst().title()).isEqualTo("Được bình chọn"); // 9 × 10 > 50 × 1
        assertThat(result()).contains("Lượt bình chọn trên trang được tính vào điểm công chúng.");
    }

    @Test
    void aListThatTheCommitteeGivesIsNamedAtTheGateAndGivenToNobody() throws Exception {
        under("    ranked-by: ballots\n", "    ranked-by: committee-choice\n");
        Snapshot sealed = announced(work("Một", 93, 0, 9));
        assertThat(prizes(sealed)).containsExactly("Giải Nhất → Một");
        assertThat(site.get()
                        .uri("/ban-to-chuc/ket-qua?giai-doan=" + phase.number())
                        .with(PageTest.As.person(aResult.one(DemoCast.STAFF))))
                .bodyText()
                .contains("Giải do người xem bình chọn: theo Thể lệ do Ban Tổ chức quyết định");
    }

    @Test
    void whatTheRulesCountIsNamedOnThePageThatExplains() throws Exception {
        under("{network: facebook, event: share, points: 0}", "{network: facebook, event: view, points: 0.1}");
        var card = work("Nhiều lượt xem", 80, 10, 0);
        var seen = new FrozenInputs.Input(card.card(), null, card.sheets(), new Figures(10, 7, 3, 4000), 0);
        Snapshot sealed = announced(seen);
        assertThat(page("/ket-qua/" + sealed.lines().getFirst().code()))
                .contains("Lượt xem trên Facebook", "4.000")
                .doesNotContain("Lượt chia sẻ trên Facebook");
        assertThat(sealed.lines().getFirst().standing().whyVi()).anyMatch(why -> why.contains("400"));
    }
}
