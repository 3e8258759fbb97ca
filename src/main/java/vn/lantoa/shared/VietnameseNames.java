package vn.lantoa.shared;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists of people in Vietnamese order: by given name (the last word), then family name, then what is between. */
public final class VietnameseNames {

    private static final String WORD_END = "0000";
    private static final Collator VIETNAMESE = collator();

    private VietnameseNames() {}

    /** Orders full names as a clerk would. */
    public static Comparator<String> order() {
        return Comparator.comparing(VietnameseNames::sortKey).thenComparing(Comparator.naturalOrder());
    }

    /**
     * A key whose plain byte order is the order of the names; a column that holds it is sorted with
     * {@code collate "C"}. Each word is a key of its own: "Hà" comes before "Há" whatever the family names are.
     */
    public static String sortKey(String fullName) {
        return inOrderOfWeight(fullName).stream()
                .map(word -> HexFormat.of()
                        .formatHex(VIETNAMESE.getCollationKey(word).toByteArray()))
                .collect(Collectors.joining(WORD_END));
    }

    private static List<String> inOrderOfWeight(String fullName) {
        List<String> words = new ArrayList<>(List.of(Nfc.of(fullName).strip().split("[\\s\\u00A0]+")));
        words.addFirst(words.removeLast());
        return words;
    }

    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
