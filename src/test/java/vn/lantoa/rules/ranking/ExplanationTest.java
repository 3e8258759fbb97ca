package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.TieLink;

class ExplanationTest {
    @Test
    void everyNumberOfTheWayIsSaid() {
        var scoring = new Scoring(
                Figures.jury(new JuryRules.Aggregate.Mean(), 60, 40),
                Figures.reactions(new PublicRules.Mapping.ByRank()),
                new Blend.Percents(BigDecimal.valueOf(70), BigDecimal.valueOf(30)),
                List.of(),
                List.of(new TieLink.SharedPlace()));
        var sheets = List.of(Figures.sheet("J1", "50/35"), Figures.sheet("J2", "45/36"));
        var other = List.of(Figures.sheet("J1", "10/10"), Figures.sheet("J2", "10/10"));
        var first = new Ranker(scoring, "")
                .rank(List.of(Figures.entry("A", sheets, 120, 0), Figures.entry("B", other, 300, 0)))
                .ranked()
                .getFirst();
        assertThat(first.why())
                .extracting(Sentence::vi)
                .containsExactly(
                        "Tiêu chí c: trung bình 47,5/60 điểm, 2 phiếu chấm",
                        "Tiêu chí d: trung bình 35,5/40 điểm, 2 phiếu chấm",
                        "Điểm Ban Giám khảo = trung bình 2 phiếu = 83/100",
                        "lượt bày tỏ cảm xúc (Facebook): 120 × 1 điểm = 120",
                        "Công chúng: 120, hạng 2 trong 2 tác phẩm có lượt → 50 điểm",
                        "Tổng điểm = 70% × 83 + 30% × 50 = 73,1",
                        "Xếp hạng 1");
    }
}
