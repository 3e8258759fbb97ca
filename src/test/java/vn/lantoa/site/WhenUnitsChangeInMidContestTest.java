package vn.lantoa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.publication.AShow;
import vn.lantoa.results.AResult;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.ActOutcome;
import vn.lantoa.units.ActPaper;
import vn.lantoa.units.Acts;
import vn.lantoa.units.Merger;
import vn.lantoa.units.Particulars;
import vn.lantoa.units.Reorganisations;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

/** A rename, a merger and a dissolution while a contest runs: what is on record keeps the name of its day. */
@PageTest
@DirtiesContext
class WhenUnitsChangeInMidContestTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
    private static final ActPaper PAPER = new ActPaper(DAY, "Nghị quyết số 1/NQ-UBTVQH15 ngày 01/9/2024");
    private static final Instant AFTERWARDS = Instant.parse("2024-10-02T03:00:00Z");

    @Autowired
    MockMvcTester site;

    @Autowired
    MovableClock clock;

    @Autowired
    AResult aResult;

    @Autowired
    AShow aShow;

    @Autowired
    Units units;

    @Autowired
    Acts acts;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyEntryReceiptScoreLineUpResultAndCertificateStaysAsItWas() throws Exception {
        var winners = anAnnouncedAndCertifiedPhase();
        clock.moveTo(AFTERWARDS);
        Unit cell = units.find(unitOf(winners.first().code()), DAY).orElseThrow();
        UnitId district = units.upperCommitteeOf(cell.id(), DAY).orElseThrow();
        Map<String, String> rows = everyRow();
        Map<String, String> pages = pages(winners);
        assertThat(rows.keySet())
                .contains(
                        "entries.entry",
                        "entries.submission",
                        "results.snapshot",
                        "results.standing",
                        "documents.certificate",
                        "selection.council",
                        "contests.phase_window");
        assertThat(pages.get("work")).contains(cell.fullName());

        renameMergeAndDissolve(cell, district);

        assertThat(units.find(district, DAY)).isEmpty();
        assertThat(units.find(cell.id(), DAY).orElseThrow().fullName()).isNotEqualTo(cell.fullName());
        assertThat(everyRow()).isEqualTo(rows);
        assertThat(pages(winners)).isEqualTo(pages);
    }

    private AResult.Winners anAnnouncedAndCertifiedPhase() {
        clock.moveTo(Instant.parse("2023-06-20T01:00:00Z"));
        var winners = aResult.announced();
        clock.moveTo(Instant.parse("2023-06-30T01:00:00Z"));
        var form = site.post()
                .uri("/ban-to-chuc/giay-chung-nhan")
                .with(PageTest.As.person(aResult.one(DemoCast.STAFF)))
                .with(csrf())
                .param("giai-doan", String.valueOf(winners.phase().number()))
                .param("decisionNumber", "08-QĐ/BDVTU")
                .param("decisionDate", "2023-06-28")
                .param("superior", "TỈNH ỦY TUYÊN QUANG")
                .param("issuer", "BAN DÂN VẬN")
                .param("presenter", "BAN TỔ CHỨC CUỘC THI")
                .param("place", "Tuyên Quang")
                .param("signerTitle", "TRƯỞNG BAN")
                .param("signerName", "Vương Thúy Hằng");
        assertThat(form.exchange()).hasStatus(303);
        return winners;
    }

    private void renameMergeAndDissolve(Unit cell, UnitId district) {
        Actor by = aResult.one(DemoCast.ADMINISTRATOR);
        UnitId commune = java.util.Objects.requireNonNull(cell.parent());
        UnitId neighbour = units.children(district, DAY).stream()
                .map(Unit::id)
                .filter(unit -> !unit.equals(commune))
                .findFirst()
                .orElseThrow();
        done(acts.change(cell.id(), Particulars.of("Chi bộ Đã Đổi Tên", cell.kind(), commune), PAPER, by));
        done(reorganisations.merge(
                new Merger(
                        List.of(commune, neighbour),
                        null,
                        Particulars.of("Đảng ủy xã Đã Hợp Nhất", "COMMUNE_COMMITTEE", district)),
                PAPER,
                by));
        done(acts.dissolve(district, true, PAPER, by));
    }

    private static void done(ActOutcome outcome) {
        assertThat(outcome).isInstanceOf(ActOutcome.Done.class);
    }

    private UnitId unitOf(String code) {
        return new UnitId(jdbc.sql("select unit from entries.card where code = :code")
                .param("code", code)
                .query(java.util.UUID.class)
                .single());
    }

    /** Everything the modules above the tree keep, whatever it is about. */
    private Map<String, String> everyRow() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String table : jdbc.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_name not like 'flyway%'
                  and table_schema in ('contests', 'entries', 'selection', 'judging', 'voting', 'publication', 'results',
                                       'documents', 'drafting')
                order by 1
                """).query(String.class).list()) {
            List<String> found = jdbc.sql("select t::text from " + table + " t order by 1")
                    .query(String.class)
                    .list();
            if (!found.isEmpty()) {
                rows.put(table, String.join("\n", found));
            }
        }
        return rows;
    }

    private Map<String, String> pages(AResult.Winners winners) throws Exception {
        PhaseId phase = winners.phase().id();
        int number = winners.phase().number();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(
                "work",
                page(
                        "/du-thi/" + winners.first().id(),
                        new Actor(winners.first().author(), "A")));
        pages.put("result", page("/ket-qua?giai-doan=" + number, null));
        pages.put("place", page("/ket-qua/" + winners.first().code(), null));
        pages.put("council", page("/xet-chon", aResult.one(DemoCast.CHAIR)));
        pages.put("province", page("/xet-chon/tinh?giai-doan=1", aResult.one(DemoCast.HEAD)));
        pages.put("rules", page("/the-le?giai-doan=" + number, null));
        for (String id : jdbc.sql("select id::text from documents.certificate where phase = :phase order by 1")
                .param("phase", phase.value())
                .query(String.class)
                .list()) {
            pages.put(id, certificate(id));
        }
        assertThat(pages).hasSizeGreaterThan(8);
        return pages;
    }

    private String page(String path, @org.jspecify.annotations.Nullable Actor who) throws Exception {
        var request = site.get().uri(path);
        var answer = (who == null ? request : request.with(PageTest.As.person(who))).exchange();
        assertThat(answer).as(path).hasStatusOk();
        String text = answer.getResponse().getContentAsString();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"))
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String certificate(String id) throws IOException {
        byte[] pdf = site.get()
                .uri("/giay-chung-nhan/" + id + ".pdf")
                .with(PageTest.As.person(aResult.one(DemoCast.STAFF)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
