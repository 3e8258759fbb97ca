package vn.lantoa.shared;

import java.text.Normalizer;

/** Text as it is stored and printed: composed Unicode (NFC), so that "ệ" is one letter wherever it was typed. */
public final class Nfc {

    private Nfc() {}

    /** The same text, composed. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
