package vn.lantoa.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.contests.Phase;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAResultIsSealedTest {

    @Autowired
    AResult aResult;

    @Autowired
    Sealer sealer;

    @Autowired
    Results results;

    @Autowired
    SnapshotRows rows;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void inJune() {
        clock.moveTo(Instant.parse("2023-06-20T01:00:00Z"));
    }

    /** Signed off by hand: 70 % of the mean of the sheets, 30 % by the rank of the reactions among those that have any. */
    private List<FrozenInputs.Input> field(Phase phase) {
        return new ArrayList<>(List.of(
                aResult.work(phase, "Nhì", List.of(95, 91, 93), 120, 1), // 93 × 70 % + 75 × 30 % = 87,6
                aResult.work(phase, "Nhất", List.of(90, 90, 90), 500, 2), // 90 × 70 % + 100 × 30 % = 93
                aResult.work(phase, "Trung vị thấp", List.of(80, 80, 83), 50, 3), // 81 × 70 % + 50 × 30 % = 71,7
                aResult.work(phase, "Trung vị cao", List.of(81, 81, 81), 50, 4), // 71,7 as well
                aResult.work(phase, "Được yêu thích", List.of(60, 60, 61), 0, 9), // 181/3 × 70 %
                aResult.work(phase, "Đồng hạng một", List.of(50, 50, 50), 0, 0),
                aResult.work(phase, "Đồng hạng hai", List.of(50, 50, 50), 0, 0),
                aResult.work(phase, "Thiếu phiếu", List.of(99, 99), 0, 0)));
    }

    @Test
    void eachWorkHasThePlaceThatTheFormulaGives() {
        Phase phase = aResult.aPhase();
        Snapshot sealed = aResult.seal(phase, field(phase));
        assertThat(sealed.lines())
                .extracting(line -> "%s %s %s %s %s"
                        .formatted(
                                line.title(),
                                line.standing().place(),
                                line.standing().total().exact(),
                                line.standing().total().shown(),
                                line.standing().shared()))
                .containsExactly(
                        "Nhất 1 93 93.0000 false",
                        "Nhì 2 438/5 87.6000 false",
                        "Trung vị cao 3 717/10 71.7000 false",
                        "Trung vị thấp 4 717/10 71.7000 false",
                        "Được yêu thích 5 1267/30 42.2333 false",
                        "Đồng hạng một 6 35 35.0000 true",
                        "Đồng hạng hai 6 35 35.0000 true",
                        "Thiếu phiếu null  null false");
    }

    @Test
    void aTieIsPartedByTheChainAndSaysSo() {
        Phase phase = aResult.aPhase();
        Snapshot sealed = aResult.seal(phase, field(phase));
        var above = sealed.lines().get(2);
        var below = sealed.lines().get(3);
        assertThat(above.standing().tieVi()).isEqualTo("Điểm ở giữa (trung vị) của các phiếu chấm cao hơn");
        assertThat(above.standing().tieEn())
                .isNotEqualTo(above.standing().tieVi())
                .isNotEmpty();
        assertThat(above.standing().whyVi()).anyMatch(why -> why.contains("Bằng điểm với " + below.code()));
        assertThat(sealed.lines().getFirst().standing().tieVi()).isEmpty();
        assertThat(sealed.lines().getLast().standing().whyVi())
                .containsExactly("Không xếp hạng: mới có 2 phiếu chấm đã ký, cần ít nhất 3.");
    }

    @Test
    void thePrizesFollowThePlacesAndTheAudiencePrizeTheBallots() {
        Phase phase = aResult.aPhase();
        Snapshot sealed = aResult.seal(phase, field(phase));
        assertThat(sealed.awards())
                .extracting(award -> award.nameVi() + " → "
                        + sealed.line(award.entry()).orElseThrow().title()
                        + (award.beyondCount() ? " (hơn số giải)" : ""))
                .containsExactly(
                        "Giải Nhất → Nhất",
                        "Giải Nhì → Nhì",
                        "Giải Nhì → Trung vị cao",
                        "Giải Ba → Trung vị thấp",
                        "Giải Ba → Được yêu thích",
                        "Giải Ba → Đồng hạng một (hơn số giải)",
                        "Giải Ba → Đồng hạng hai (hơn số giải)",
                        "Giải Ảnh được yêu thích nhất → Được yêu thích");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2023})
    void theOrderTheWorksCameInChangesNothing(long seed) {
        Phase phase = aResult.aPhase();
        List<FrozenInputs.Input> shuffled = field(phase);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(aResult.seal(phase, shuffled).lines())
                .as("seed " + seed)
                .extracting(Snapshot.Line::title)
                .startsWith("Nhất", "Nhì", "Trung vị cao", "Trung vị thấp", "Được yêu thích");
    }

    @Test
    void computedAgainFromWhatIsStoredItIsTheSame() {
        Phase phase = aResult.aPhase();
        aResult.seal(phase, field(phase));
        assertThat(results.recount(rows.of(phase.id()).orElseThrow())).isEqualTo(new Recount.Matches());
    }

    @Test
    void aPlaceChangedByHandIsFound() {
        Phase phase = aResult.aPhase();
        Snapshot sealed = aResult.seal(phase, field(phase));
        var lines = new ArrayList<>(sealed.lines());
        var second = lines.get(1);
        lines.set(
                1,
                new Snapshot.Line(
                        second.entry(),
                        second.title(),
                        second.authorName(),
                        second.collective(),
                        second.unitName(),
                        second.inputs().replace("\"count\":120", "\"count\":900"),
                        second.standing()));
        var edited = new Snapshot(
                sealed.id(),
                sealed.phase(),
                sealed.rules(),
                sealed.fingerprint(),
                sealed.drawSeed(),
                sealed.digest(),
                sealed.sealedAt(),
                sealed.announcedAt(),
                lines,
                sealed.awards());
        assertThat(results.recount(edited))
                .isInstanceOfSatisfying(
                        Recount.Differs.class,
                        differs -> assertThat(differs.where()).contains("sha-256", second.code()));
    }

    @Test
    void aSecondSealChangesNothing() {
        Phase phase = aResult.aPhase();
        List<FrozenInputs.Input> field = field(phase);
        Snapshot first = aResult.seal(phase, field);
        assertThat(sealer.seal(phase.id(), new FrozenInputs(field.subList(0, 3)), aResult.one(DemoCast.STAFF)))
                .isEqualTo(new SealOutcome.Already());
        assertThat(rows.of(phase.id())).contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update results.standing set place = 1 where snapshot = '%s'",
                "delete from results.standing where snapshot = '%s'",
                "update results.prize set place = 1 where snapshot = '%s'",
                "delete from results.prize where snapshot = '%s'",
                "update results.snapshot set digest = '' where id = '%s'",
                "insert into results.prize select snapshot, 99, entry, 'khac', scheme_vi, scheme_en, level, name_vi, name_en, place,"
                        + " beyond_count, certificate, cash from results.prize where snapshot = '%s' limit 1"
            })
    void theDatabaseRefusesToChangeIt(String statement) {
        Phase phase = aResult.aPhase();
        Snapshot sealed = aResult.seal(phase, field(phase));
        assertThatThrownBy(() -> jdbc.sql(statement.formatted(sealed.id())).update())
                .hasMessageContaining("A sealed result is immutable");
    }

    @Test
    void theJournalHasOneLineWithTheNumbers() {
        Phase phase = aResult.aPhase();
        Snapshot sealed = aResult.seal(phase, field(phase));
        assertThat(jdbc.sql("select sentence from journal.line where act = 'result.sealed' and subject = :subject")
                        .param("subject", "phase:" + phase.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("8 tác phẩm, 7 được xếp hạng, 8 giải thưởng", sealed.digest());
    }
}
