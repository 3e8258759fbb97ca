package vn.lantoa.media.photo;

import vn.lantoa.shared.Nfc;

/** Words out of strangers' files as people may read them: one form of Vietnamese letters, nothing that steers a screen or a log. */
public final class PlainText {

    private static final int LONGEST = 200;

    private PlainText() {}

    /** The words without what is not printed, cut to a length that fits a line. */
    public static String of(String given) {
        StringBuilder kept = new StringBuilder();
        Nfc.of(given).codePoints().filter(PlainText::isPrinted).limit(LONGEST).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isPrinted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
