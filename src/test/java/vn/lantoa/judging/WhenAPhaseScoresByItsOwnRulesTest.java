package vn.lantoa.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAPhaseScoresByItsOwnRulesTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    APhaseWith phases;

    @Autowired
    ARound fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void itIsTheTimeOfScoring() {
        clock.moveTo(Instant.parse("2023-06-05T02:00:00Z"));
    }

    JudgingRound round(String... changes) {
        PhaseId phase = fixture.phaseWithPanel(phases.issued(APhaseWith.firstPhaseBut(changes)));
        return fixture.opened(phase, List.of(fixture.entry(phase, "Hoàng Văn An", "Ngày mùa")));
    }

    String address(JudgingRound round) {
        return "/cham-diem/" + round.id() + "/"
                + fixture.sheets(round, 0).getFirst().code();
    }

    MvcTestResult save(JudgingRound round, String content, String feeling, String technique) {
        return site.post()
                .uri(address(round))
                .with(fixture.as(round, 0))
                .with(csrf())
                .param("noi-dung", content)
                .param("an-tuong", feeling)
                .param("ky-thuat", technique)
                .exchange();
    }

    String sheet(JudgingRound round) {
        return new String(
                site.get()
                        .uri(address(round))
                        .with(fixture.as(round, 0))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void aSmallerScaleTakesFewerPoints() {
        JudgingRound usual = round();
        JudgingRound smaller =
                round("en: Impression and feeling}, max: 30, step: 1", "en: Impression and feeling}, max: 20, step: 1");

        assertThat(save(usual, "30", "25", "20")).hasStatus(303);
        assertThat(save(smaller, "30", "25", "20")).hasStatus(422).bodyText().contains("20");
        assertThat(save(smaller, "30", "20", "20")).hasStatus(303);
        assertThat(sheet(usual)).contains("/ 100");
        assertThat(sheet(smaller)).contains("/ 90", "0–20");
    }

    @Test
    void aFinerStepTakesHalfPoints() {
        JudgingRound finer = round("max: 40, step: 1", "max: 40, step: 0.5");
        assertThat(save(round(), "30,5", "25", "20")).hasStatus(422);
        assertThat(save(finer, "30,5", "25", "20")).hasStatus(303);
        assertThat(sheet(finer)).contains("75,5");
    }

    @Test
    void criteriaByPerCentAreReckonedByTheirWeights() {
        JudgingRound weighted = round(
                "en: Content and meaning}, max: 40, step: 1",
                "en: Content and meaning}, max: 10, step: 1, weight: 50",
                "en: Impression and feeling}, max: 30, step: 1",
                "en: Impression and feeling}, max: 10, step: 1, weight: 30",
                "en: Technique and composition}, max: 30, step: 1",
                "en: Technique and composition}, max: 10, step: 1, weight: 20");

        assertThat(save(weighted, "8", "6", "10")).hasStatus(303);

        assertThat(sheet(weighted)).contains(">78<", "/ 100", "50 % tổng điểm");
    }

    @Test
    void aClipIsPlayedOnTheBlindSheetAndItsFileNameStaysHidden() {
        PhaseId phase = fixture.phaseWithPanel(phases.issued(APhaseWith.firstPhaseBut()));
        EntryId entry = fixture.entry(phase, "Hoàng Văn An", "Ngày mùa");
        jdbc.sql("""
                update media.file set type = 'video/mp4', name = 'clip-cua-Hoang-Van-An.mp4', length_ms = 65000
                where id in (select media from entries.photo where entry = :entry)
                """).param("entry", entry.value()).update();
        JudgingRound round = fixture.opened(phase, List.of(entry));

        assertThat(sheet(round))
                .contains("<video", "type=\"video/mp4\"", "Clip 1/1", "1:05")
                .doesNotContain("Hoang-Van-An", "Hoàng Văn An");
    }

    @Test
    void aWorkThatRecusalsLeaveWithTooFewSheetsIsPointedOut() {
        JudgingRound usual = round();
        JudgingRound fewer = round("min-sheets: 3", "min-sheets: 2");
        for (JudgingRound round : List.of(usual, fewer)) {
            assertThat(sheet(round)).contains("Thể lệ yêu cầu tránh chấm: tác phẩm của người cùng đơn vị");
            assertThat(site.post()
                            .uri(address(round) + "/tu-choi")
                            .with(fixture.as(round, 0))
                            .with(csrf())
                            .param("reason", "Cùng đơn vị"))
                    .hasStatus(303);
        }
        assertThat(progress(usual)).contains("1 tác phẩm có dưới 3 phiếu");
        assertThat(progress(fewer)).doesNotContain("tác phẩm có dưới");
    }

    private String progress(JudgingRound round) {
        return new String(
                site.get()
                        .uri("/cham-diem/" + round.id() + "/tien-do")
                        .with(fixture.as(round, 0))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
