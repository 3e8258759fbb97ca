package vn.lantoa.units.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a word can be a Vietnamese syllable: what an old encoding is told by. */
final class Syllables {

    private static final Pattern SYLLABLE = Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
            + "(iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo(?=ng|c)"
            + "|ua|uâ|ue|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])"
            + "(ng|nh|ch|[cmnpt])?");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Syllables() {}

    static boolean isOne(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String toneless = TONES.matcher(apart).replaceAll("");
        return apart.length() - toneless.length() <= 1
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }
}
