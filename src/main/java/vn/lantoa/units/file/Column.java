package vn.lantoa.units.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lantoa.shared.Folding;

/** The columns of a file of units, with the headings of the template and those that offices write themselves. */
public enum Column {
    ID("Mã hệ thống", "id", "ma don vi he thong"),
    NAME(
            "Tên đơn vị",
            "ten",
            "don vi",
            "ten don vi to chuc",
            "ten to chuc",
            "ten chi bo",
            "ten to chuc dang",
            "ho ten don vi"),
    KIND("Loại", "loai don vi", "loai hinh", "loai to chuc"),
    PARENT("Trực thuộc", "don vi truc thuoc", "don vi cap tren", "cap tren", "thuoc", "truc thuoc don vi"),
    SHORT_NAME("Tên viết tắt", "viet tat", "ten tat"),
    SYMBOL("Ký hiệu", "ki hieu"),
    CODE("Mã số", "ma", "ma don vi", "ma dvhc", "ma hanh chinh"),
    AREA("Địa bàn", "dia ban phu trach", "dia phuong"),
    FROM("Từ ngày", "ngay thanh lap", "hieu luc tu", "tu"),
    UNTIL("Đến ngày", "ngay ket thuc", "ngay giai the", "den");

    /** Heading of the column that a returned file says its errors in. */
    public static final String ERRORS = "Lỗi";

    private final String heading;
    private final List<String> synonyms;

    Column(String heading, String... synonyms) {
        this.heading = heading;
        this.synonyms = List.of(synonyms);
    }

    public String heading() {
        return heading;
    }

    /** The column of a heading, whatever its case, diacritics, marks of footnotes or what stands in brackets. */
    static Optional<Column> of(String typed) {
        String bare = bare(typed);
        return Arrays.stream(values())
                .filter(column -> Folding.of(column.heading).equals(bare) || column.synonyms.contains(bare))
                .findFirst();
    }

    /** A word such as "Đơn vị" that may mean this column and gives way to a heading that surely does. */
    boolean isLooselyCalled(String typed) {
        String bare = bare(typed);
        return !bare.equals(Folding.of(heading)) && (bare.indexOf(' ') < 0 || bare.equals("don vi"));
    }

    private static String bare(String typed) {
        return Folding.of(typed)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^a-z ]", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
