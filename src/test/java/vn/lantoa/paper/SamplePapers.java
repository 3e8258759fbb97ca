package vn.lantoa.paper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Papers as the contest of 2022–2023 issued them. */
final class SamplePapers {

    static final String VERIFY = "https://lantoa.example.vn/xac-minh/7KQM-4XRT";

    static final Letterhead BAN_DAN_VAN = new Letterhead("TỈNH ỦY TUYÊN QUANG", "BAN DÂN VẬN");

    private static final LocalDate AWARD_DAY = LocalDate.of(2023, 6, 30);

    private SamplePapers() {}

    static Certificate certificateFor(String salutation, String name, String unit) {
        return new Certificate(
                BAN_DAN_VAN,
                "BAN TỔ CHỨC CUỘC THI ẢNH, VIDEO CLIP\nTUYÊN TRUYỀN CÁC HOẠT ĐỘNG VỚI NHÂN DÂN Ở CƠ SỞ",
                new Certificate.Winner(salutation, name, unit),
                new Certificate.Honour(
                        "Đạt giải Nhất",
                        "Cuộc thi ảnh “Những hình ảnh ấn tượng của cán bộ, đảng viên tham gia các hoạt động với nhân dân"
                                + " tại cơ sở”",
                        "Đường về bản Khuổi Củng mùa lũ"),
                new Certificate.Basis("08-QĐ/BDVTU", LocalDate.of(2023, 6, 28), "001/GCN"),
                new PlaceAndDate("Tuyên Quang", AWARD_DAY),
                new Signature("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Vương Thúy Hằng"),
                new Certificate.Proof(URI.create(VERIFY), "7KQM-4XRT"));
    }

    static PartyPaper decision() {
        return new PartyPaper(
                PaperType.DECISION,
                BAN_DAN_VAN,
                "Số 08-QĐ/BDVTU",
                new PlaceAndDate("Tuyên Quang", LocalDate.of(2023, 6, 28)),
                "về việc trao giải Cuộc thi ảnh, video clip tuyên truyền các hoạt động với nhân dân ở cơ sở, giai đoạn 1",
                List.of(
                        new Block.Paragraph(
                                "- Căn cứ Kế hoạch số 05-KH/BDVTU, ngày 05/5/2022 của Ban Dân vận Tỉnh ủy;"),
                        new Block.Paragraph("- Xét đề nghị của Phòng Đoàn thể và các Hội,"),
                        new Block.Resolution("BAN DÂN VẬN TỈNH ỦY QUYẾT ĐỊNH:"),
                        new Block.Article(
                                "Điều 1.",
                                "Tặng Giấy chứng nhận và tiền thưởng cho 02 tác giả, nhóm tác giả đạt giải (có danh sách kèm"
                                        + " theo)."),
                        new Block.Article(
                                "Điều 2.",
                                "Tổng số tiền thưởng là 8.005.000 đồng (Tám triệu không trăm linh năm nghìn đồng), chi từ"
                                        + " nguồn kinh phí của Ban Dân vận Tỉnh ủy."),
                        new Block.Article(
                                "Điều 3.",
                                "Phòng Đoàn thể và các Hội, Văn phòng Ban và các tác giả có tên tại Điều 1 chịu trách nhiệm"
                                        + " thi hành Quyết định này.")),
                List.of(new Signature("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Vương Thúy Hằng")),
                List.of("Như Điều 3,", "Thường trực Tỉnh ủy (b/c),", "Lưu Ban Dân vận Tỉnh ủy."),
                List.of(winners()));
    }

    private static Annex winners() {
        Block.Table table = new Block.Table(
                List.of(
                        new Block.Column("TT", 8, Block.Align.CENTRE),
                        new Block.Column("Mã tác phẩm", 22, Block.Align.CENTRE),
                        new Block.Column("Tên tác phẩm", 60, Block.Align.LEFT),
                        new Block.Column("Tác giả", 50, Block.Align.LEFT),
                        new Block.Column("Đơn vị", 70, Block.Align.LEFT),
                        new Block.Column("Giải", 22, Block.Align.CENTRE),
                        new Block.Column("Số tiền (đồng)", 25, Block.Align.RIGHT)),
                List.of(
                        List.of(
                                "1",
                                "TQ-0012",
                                "Đường về bản Khuổi Củng mùa lũ",
                                "Vàng A Páo",
                                "Đảng bộ huyện Na Hang",
                                "Nhất",
                                "5.005.000"),
                        List.of(
                                "2",
                                "TQ-0107",
                                "Gặt giúp dân",
                                "Nhóm tác giả Chi bộ Tổ 7",
                                "Đảng bộ thành phố Tuyên Quang",
                                "Nhì",
                                "3.000.000")),
                List.of(List.of("", "", "Cộng", "", "", "", "8.005.000")));
        return new Annex(
                Annex.Orientation.LANDSCAPE,
                "DANH SÁCH",
                "tác giả, nhóm tác giả đạt giải",
                "(Kèm theo Quyết định số 08-QĐ/BDVTU, ngày 28/6/2023 của Ban Dân vận Tỉnh ủy Tuyên Quang)",
                List.of(table, new Block.Paragraph("Danh sách này có 02 tác phẩm.")));
    }

    /** A Thể lệ as small as can be, with each kind of block it has. */
    static Annex rules() {
        return new Annex(
                Annex.Orientation.PORTRAIT,
                "THỂ LỆ",
                "Cuộc thi ảnh “Bản làng vào xuân”",
                "(Ban hành kèm theo Quyết định số 08-QĐ/BDVTU, ngày 28/6/2023)",
                List.of(
                        new Block.Clause("Điều 1. Đối tượng dự thi"),
                        new Block.Item(1, "1.", "Cá nhân, tập thể."),
                        new Block.Item(2, "a)", "Người dưới 18 tuổi dự thi phải có sự đồng ý của cha mẹ."),
                        new Block.Caption("Cơ cấu giải thưởng"),
                        new Block.Table(
                                List.of(
                                        new Block.Column("Giải", 1, Block.Align.LEFT),
                                        new Block.Column("Mỗi giải gồm", 3, Block.Align.LEFT)),
                                List.of(List.of("Giải Nhất", "Giấy chứng nhận")),
                                List.of())));
    }

    static PartyPaper letterWithAListOf(int works) {
        PartyPaper letter = letter();
        List<Block.Column> columns = List.of(
                new Block.Column("TT", 1, Block.Align.CENTRE), new Block.Column("Tên tác phẩm", 9, Block.Align.LEFT));
        List<List<String>> rows = IntStream.rangeClosed(1, works)
                .mapToObj(n -> List.of(String.valueOf(n), "Tác phẩm thứ " + n))
                .toList();
        Annex list = new Annex(
                Annex.Orientation.LANDSCAPE,
                "DANH SÁCH",
                "tác phẩm dự thi",
                "",
                List.of(new Block.Table(columns, rows, List.of())));
        return new PartyPaper(
                letter.type(),
                letter.head(),
                letter.numberLine(),
                letter.placeAndDate(),
                letter.subject(),
                letter.body(),
                letter.signatures(),
                letter.recipients(),
                List.of(list));
    }

    static PartyPaper minutes() {
        return new PartyPaper(
                PaperType.MINUTES,
                new Letterhead("BAN TỔ CHỨC CUỘC THI", "BAN GIÁM KHẢO"),
                "",
                null,
                "họp Ban Giám khảo chấm ảnh vòng chung khảo",
                List.of(
                        new Block.Paragraph("Hôm nay, hồi 14 giờ 00, ngày 15/6/2023, tại trụ sở Ban Dân vận Tỉnh ủy."),
                        new Block.Heading("I- THÀNH PHẦN"),
                        new Block.Paragraph("Có mặt 5/5."),
                        new Block.Heading("II- KẾT QUẢ"),
                        new Block.Paragraph("Biên bản được thông qua tại cuộc họp, 100% nhất trí.")),
                List.of(
                        new Signature("", "NGƯỜI GHI BIÊN BẢN", "Trần Thị Bình"),
                        new Signature("", "CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn Chi")),
                List.of(),
                List.of());
    }

    static PartyPaper letter() {
        return new PartyPaper(
                PaperType.OFFICIAL_LETTER,
                new Letterhead("HUYỆN ỦY SƠN DƯƠNG", "BAN DÂN VẬN"),
                "Số 12-CV/BDVHU",
                new PlaceAndDate("Sơn Dương", LocalDate.of(2023, 3, 20)),
                "về việc gửi tác phẩm dự thi",
                List.of(
                        new Block.Addressees("Kính gửi:", List.of("Ban Tổ chức Cuộc thi,", "Ban Dân vận Tỉnh ủy.")),
                        new Block.Paragraph("Ban Dân vận Huyện ủy gửi 25 tác phẩm dự thi (có danh sách kèm theo).")),
                List.of(new Signature("", "TRƯỞNG BAN", "Ma Doãn Khánh")),
                List.of("Như trên,", "Lưu Ban Dân vận Huyện ủy."),
                List.of());
    }

    static List<AccessSlip> slips() {
        Instant until = Instant.parse("2023-06-28T10:05:00Z");
        return List.of(
                new AccessSlip(
                        "Hứa Văn Bản",
                        "Chi bộ thôn Cầu Đá, Đảng ủy xã Hợp Thành, Huyện ủy Sơn Dương",
                        "7KQM-4XRT-0A2B",
                        URI.create("https://lantoa.example.vn/loi-moi#7KQM-4XRT-0A2B"),
                        until),
                new AccessSlip(
                        "Nguyễn Hoàng Phương Thảo Nguyên Trường Giang",
                        "",
                        "0A2B-7KQM-4XRT",
                        URI.create("https://lantoa.example.vn/loi-moi#0A2B-7KQM-4XRT"),
                        until));
    }
}
