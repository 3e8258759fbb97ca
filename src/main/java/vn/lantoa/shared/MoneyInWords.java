package vn.lantoa.shared;

/**
 * An amount of đồng in words, as accounting papers write it: "Một triệu không trăm linh năm nghìn đồng".
 * The spell-out of ICU leaves out the padding of middle groups, hence a converter of our own.
 */
public final class MoneyInWords {

    private static final long BILLION = 1_000_000_000L;
    private static final String[] DIGIT = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUP = {" triệu", " nghìn", ""};

    private MoneyInWords() {}

    /** The amount with a capital first letter and the unit; a negative amount is refused. */
    public static String of(long dong) {
        if (dong < 0) {
            throw new IllegalArgumentException("An amount to be paid cannot be negative: " + dong);
        }
        String words = (dong == 0 ? DIGIT[0] : number(dong)) + " đồng";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String number(long value) {
        if (value < BILLION) {
            return groups((int) value, false);
        }
        String billions = number(value / BILLION) + " tỷ";
        int rest = (int) (value % BILLION);
        return rest == 0 ? billions : billions + " " + groups(rest, true);
    }

    /** Up to nine digits; a group of zeros is passed over, a later group is padded to three digits. */
    private static String groups(int value, boolean padded) {
        int[] group = {value / 1_000_000, value / 1_000 % 1_000, value % 1_000};
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < group.length; i++) {
            if (group[i] > 0) {
                words.append(words.isEmpty() ? "" : " ");
                words.append(three(group[i], padded || !words.isEmpty())).append(GROUP[i]);
            }
        }
        return words.toString();
    }

    private static String three(int value, boolean padded) {
        String hundreds = value >= 100 || padded ? DIGIT[value / 100] + " trăm" : "";
        int below = value % 100;
        if (below == 0) {
            return hundreds;
        }
        String gap = hundreds.isEmpty() ? "" : " ";
        return hundreds + gap + (below < 10 && !hundreds.isEmpty() ? "linh " : "") + two(below);
    }

    private static String two(int value) {
        int tens = value / 10;
        int unit = value % 10;
        if (tens == 0) {
            return DIGIT[unit];
        }
        String ten = tens == 1 ? "mười" : DIGIT[tens] + " mươi";
        return unit == 0 ? ten : ten + " " + unitAfter(tens, unit);
    }

    private static String unitAfter(int tens, int unit) {
        if (unit == 5) {
            return "lăm";
        }
        if (tens > 1 && unit == 1) {
            return "mốt";
        }
        return tens > 1 && unit == 4 ? "tư" : DIGIT[unit];
    }
}
