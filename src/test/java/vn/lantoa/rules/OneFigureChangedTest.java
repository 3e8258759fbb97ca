package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Change one figure of the YAML, and the behaviour and the text change together. */
class OneFigureChangedTest {
    private static final RuleBook AS_ISSUED = Books.book(Books.PHASE_ONE);

    @Test
    void theShortestSide() {
        var changed = changed("side: short, min: 1000", "side: short, min: 3000");
        var photo = new FileFacts(
                FileFormat.JPEG, 4000, 2999, 2_000_000, true, Instant.parse("2022-06-01T00:00:00Z"), null, null);
        assertThat(AS_ISSUED.checkFile(category(AS_ISSUED), photo)).isEmpty();
        assertThat(changed.checkFile(category(changed), photo).getFirst().in(Lang.VI))
                .isEqualTo("Ảnh quá nhỏ: cạnh ngắn cần từ 3.000 px, tệp này có 2.999 px. Hãy gửi tệp gốc trong máy,"
                        + " không gửi ảnh đã qua Zalo hay Facebook. (Điều 3 Thể lệ)");
        assertThat(text(AS_ISSUED)).contains("Cạnh ngắn từ 1.000 px trở lên");
        assertThat(text(changed)).contains("Cạnh ngắn từ 3.000 px trở lên");
    }

    @Test
    void theNumberOfWorksOfAnAuthor() {
        var changed = changed("scope: author, min: 1, max: 3", "scope: author, min: 1, max: 5");
        assertThat(new CapCount(cap(AS_ISSUED), 3).noRoom()).isPresent();
        assertThat(new CapCount(cap(changed), 3).noRoom()).isEmpty();
        assertThat(new CapCount(cap(AS_ISSUED), 0).missing()).isPresent();
        assertThat(new CapCount(cap(AS_ISSUED), 1).missing()).isEmpty();
        assertThat(text(changed)).contains("Mỗi tác giả gửi từ 1 đến 5 tác phẩm.");
    }

    @Test
    void theQuotaOfTheDistrict() {
        var changed = changed("at-most: 10", "at-most: 11");
        var eleven = java.util.stream.IntStream.range(0, 11)
                .mapToObj(i -> new Candidate("E" + i, "A" + i, "U"))
                .toList();
        assertThat(AS_ISSUED
                        .checkSelection(district(AS_ISSUED), eleven, 40)
                        .getFirst()
                        .sentence()
                        .vi())
                .isEqualTo("Đã chọn 11 tác phẩm, chỉ tiêu tối đa là 10.");
        assertThat(changed.checkSelection(district(changed), eleven, 40)).isEmpty();
        assertThat(text(changed)).contains("Chọn không quá 11 tác phẩm");
    }

    @Test
    void theDeadline() {
        var changed = changed(
                "    until: {before: 2023-03-30}\n  - activity: enter",
                "    until: {before: 2023-04-01}\n  - activity: enter");
        assertThat(enter(AS_ISSUED).to()).isEqualTo("2023-03-29T17:00:00Z");
        assertThat(enter(changed).to()).isEqualTo("2023-03-31T17:00:00Z");
        assertThat(text(changed)).contains("đến trước ngày 01/4/2023 (chậm nhất 23 giờ 59 ngày 31/3/2023)");
    }

    @Test
    void theLimitOfVotes() {
        var changed = changed("per-person: 5", "per-person: 7");
        assertThat(changed.ballots().orElseThrow().perPerson()).isEqualTo(7);
        assertThat(text(changed)).contains("Mỗi người bình chọn tối đa 7 tác phẩm");
    }

    @Test
    void theWeightOfTheJury() {
        var changed = changed("jury: 70, public-part: 30", "jury: 50, public-part: 50");
        assertThat(first(AS_ISSUED)).isEqualTo("A");
        assertThat(first(changed)).isEqualTo("B");
        assertThat(text(changed)).contains("50% điểm Ban Giám khảo + 50% điểm công chúng");
    }

    @Test
    void thePrizes() {
        var changed = changed(
                "count: 1, rewards: [certificate, {cash: 5000000}]",
                "count: 2, rewards: [certificate, {cash: 6000000}]");
        var scheme = changed.rules().awards().getFirst();
        assertThat(changed.award(scheme, field(), ""))
                .extracting(award -> award.place() + " " + award.prize().name().vi())
                .containsExactly("1 Giải Nhất", "2 Giải Nhất");
        assertThat(text(changed)).contains("Tổng số tiền thưởng: 30.000.000 đồng (Ba mươi triệu đồng).");
        assertThat(text(AS_ISSUED)).contains("Tổng số tiền thưởng: 23.000.000 đồng (Hai mươi ba triệu đồng).");
    }

    @Test
    void thePointsOfACriterion() {
        var changed = changed("max: 40, step: 1", "max: 40, step: 0.5");
        var half = new BigDecimal("39.5");
        assertThat(AS_ISSUED.checkPoints(AS_ISSUED.criteria().getFirst(), half)).isPresent();
        assertThat(changed.checkPoints(changed.criteria().getFirst(), half)).isEmpty();
    }

    private static String first(RuleBook book) {
        return book.rank(field(), "").ranked().getFirst().entry();
    }

    /** A is better for the jury, B for the public: 70/30 gives A 78 and B 72, 50/50 gives A 70 and B 80. */
    private static List<EntryFigures> field() {
        return List.of(scored("A", "36/27/27", 10), scored("B", "24/18/18", 20));
    }

    private static EntryFigures scored(String name, String points, long reactions) {
        var each = points.split("/");
        var sheets = java.util.stream.Stream.of("J1", "J2", "J3")
                .map(juror -> new EntryFigures.Sheet(
                        juror,
                        List.of(
                                new EntryFigures.Mark("noi-dung", new BigDecimal(each[0])),
                                new EntryFigures.Mark("an-tuong", new BigDecimal(each[1])),
                                new EntryFigures.Mark("ky-thuat", new BigDecimal(each[2])))))
                .toList();
        return Figures.entry(name, sheets, reactions, 0);
    }

    private static Opening.Dated enter(RuleBook book) {
        return (Opening.Dated) book.rules().openings(Activity.ENTER).getFirst();
    }

    private static TierRule district(RuleBook book) {
        return book.rules().tiers().getFirst();
    }

    private static Cap cap(RuleBook book) {
        return book.caps(category(book)).getFirst();
    }

    private static Category category(RuleBook book) {
        return book.category("anh").orElseThrow();
    }

    private static String text(RuleBook book) {
        return String.join("\n", book.text(Lang.VI).lines());
    }

    private static RuleBook changed(String piece, String by) {
        return new RuleBook(Books.read(Books.changed(piece, by)).rules());
    }
}
