package vn.lantoa.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: "Nguyễn Thị Đào" is found by "nguyen thi dao". */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");

    private Folding() {}

    /** Lower case without diacritics; every run of white space is one space, none at the ends. */
    public static String of(String text) {
        return GAPS.matcher(bare(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The text without diacritics, otherwise as it is: what a text message can carry on any phone. */
    public static String bare(String text) {
        return barred(
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** Đ has no decomposition; old sites also wrote its look-alikes Ð (U+00D0) and Ɖ (U+0189). */
    private static String barred(String text) {
        return text.replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ɖ', 'd')
                .replace('Đ', 'D')
                .replace('\u00D0', 'D')
                .replace('\u0189', 'D');
    }
}
