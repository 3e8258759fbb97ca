package vn.lantoa.units.file;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text typed in the fonts of before Unicode (.VnTime: TCVN3; VNI-Times: VNI), which offices still paste into files. Only
 * what makes Vietnamese syllables throughout is converted; clean Unicode never is.
 */
public final class OldVietnamese {

    /** How the text was written. */
    public enum Encoding {
        TCVN3,
        VNI
    }

    /** What was converted, and from what. */
    public record Converted(String text, Encoding from) {}

    private static final Map<Character, Character> TCVN3 = table(
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦",
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ");

    private static final Map<Character, Character> VNI_ALONE = table("ìíæóòôöñîÌÍÆÓÒÔÖÑÎ", "ìíỉĩịơưđỵÌÍỈĨỊƠƯĐỴ");
    private static final String VNI_MARKS = "øùûõïâêàáåãäèéúüë";
    /** The mark of each: tones, then â and ă, then both with a tone. */
    private static final String[] VNI_COMBINING = {
        "\u0300",
        "\u0301",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0306",
        "\u0302\u0300",
        "\u0302\u0301",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306\u0300",
        "\u0306\u0301",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };

    private static final Pattern VNI_PAIR =
            Pattern.compile("([aeiouyAEIOUYôöÔÖ])([" + VNI_MARKS + VNI_MARKS.toUpperCase(Locale.ROOT) + "])");

    /** Letters of Vietnamese that neither old encoding writes like this, and marks written apart. */
    private static final Pattern CLEAN = Pattern.compile("[\\u1EA0-\\u1EF9ĂăĐđĨĩŨũƠơƯư\\u0300-\\u0323]");
    /** Beside a letter, these are no Vietnamese of today: only the old encodings put them there. */
    private static final String SIGNS = "µ¸¶·¹¨»¾¼½Æ©ÇË®ÎÏÑªÖ×ØÜÞßäÅ«åæç¬ëîïñ\u00ADøö÷ûüþ¡¢§£¤¥¦";

    private static final Pattern EVIDENCE = Pattern.compile("[A-Za-z][" + SIGNS + "]|[" + SIGNS + "][A-Za-z]");
    private static final Pattern WORD = Pattern.compile("[^\\s,.;:()\"'/\\-–0-9\\u00A0]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private OldVietnamese() {}

    /** The text in Unicode when it certainly is in an old encoding; empty when it is to stay as it is. */
    public static Optional<Converted> read(String text) {
        if (!EVIDENCE.matcher(text).find() || isClean(text)) {
            return Optional.empty();
        }
        return readSurely(text);
    }

    /** The same for a text among others that are in an old encoding: no letter of its own has to prove it. */
    static Optional<Converted> readAmongOthers(String text, Encoding from) {
        if (ASCII.matcher(text).matches() || isClean(text)) {
            return Optional.empty();
        }
        return converted(text, from);
    }

    static boolean isClean(String text) {
        return CLEAN.matcher(text).find();
    }

    private static Optional<Converted> readSurely(String text) {
        return converted(text, Encoding.TCVN3).or(() -> converted(text, Encoding.VNI));
    }

    private static Optional<Converted> converted(String text, Encoding from) {
        UnaryOperator<String> reading = from == Encoding.TCVN3 ? OldVietnamese::fromTcvn3 : OldVietnamese::fromVni;
        StringBuilder whole = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            String now = ASCII.matcher(word).matches() ? word : capitals(word, reading.apply(word));
            if (!now.equals(word) && !Syllables.isOne(now)) {
                return Optional.empty();
            }
            words.appendReplacement(whole, Matcher.quoteReplacement(now));
        }
        words.appendTail(whole);
        String result = whole.toString();
        return result.equals(text) ? Optional.empty() : Optional.of(new Converted(result, from));
    }

    private static String fromTcvn3(String word) {
        StringBuilder now = new StringBuilder();
        word.chars().forEach(c -> now.append(TCVN3.getOrDefault((char) c, (char) c)));
        return now.toString();
    }

    private static String fromVni(String word) {
        Matcher pairs = VNI_PAIR.matcher(word);
        StringBuilder now = new StringBuilder();
        int last = 0;
        while (pairs.find()) {
            now.append(alone(word.substring(last, pairs.start())));
            String mark = VNI_COMBINING[VNI_MARKS.indexOf(pairs.group(2).toLowerCase(Locale.ROOT))];
            now.append(Normalizer.normalize(alone(pairs.group(1)) + mark, Normalizer.Form.NFC));
            last = pairs.end();
        }
        return now.append(alone(word.substring(last))).toString();
    }

    private static String alone(String letters) {
        StringBuilder now = new StringBuilder();
        letters.chars().forEach(c -> now.append(VNI_ALONE.getOrDefault((char) c, (char) c)));
        return now.toString();
    }

    /** Fonts of capitals (.VnTimeH) write accented letters with the codes of small ones. */
    private static String capitals(String was, String now) {
        boolean shouted = was.chars().filter(c -> c >= 'A' && c <= 'Z').count() >= 1
                && was.chars().noneMatch(c -> c >= 'a' && c <= 'z');
        return shouted && now.length() > 1 ? now.toUpperCase(Locale.ROOT) : now;
    }

    private static Map<Character, Character> table(String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalArgumentException(from.length() + " ≠ " + to.length());
        }
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            table.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(table);
    }
}
