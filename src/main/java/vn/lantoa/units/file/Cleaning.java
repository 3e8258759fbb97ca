package vn.lantoa.units.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the text of one column clean: Unicode, composed, without stray blanks; and says what it changed. */
final class Cleaning {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");

    private final Map<Column, OldVietnamese.Encoding> old = new EnumMap<>(Column.class);
    private int decomposed;

    /** Learns from a whole column which old encoding it is in, if any cell proves one and none is clean Unicode. */
    void learn(Column column, List<String> texts) {
        if (texts.stream().anyMatch(text -> OldVietnamese.isClean(Normalizer.normalize(text, Normalizer.Form.NFC)))) {
            return;
        }
        texts.stream()
                .map(OldVietnamese::read)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .ifPresent(found -> old.put(column, found.from()));
    }

    /** The old encoding that a row is in: one cell proves it, and none is clean Unicode. */
    static OldVietnamese.@Nullable Encoding ofRow(List<String> cells) {
        List<String> composed = cells.stream()
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
                .toList();
        return composed.stream().anyMatch(OldVietnamese::isClean)
                ? null
                : composed.stream()
                        .map(OldVietnamese::read)
                        .flatMap(java.util.Optional::stream)
                        .map(OldVietnamese.Converted::from)
                        .findFirst()
                        .orElse(null);
    }

    String clean(Column column, String cell, OldVietnamese.@Nullable Encoding ofRow, List<FileRemark> repairs) {
        String raw = UnitSheet.plain(cell);
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        if (!composed.equals(raw)) {
            decomposed++;
        }
        OldVietnamese.Encoding known = ofRow == null ? old.get(column) : ofRow;
        var converted = known == null ? OldVietnamese.read(composed) : OldVietnamese.readAmongOthers(composed, known);
        converted.ifPresent(found ->
                repairs.add(FileRemark.of("repair.encoding", found.from(), tidy(composed), tidy(found.text()))));
        return tidy(converted.map(OldVietnamese.Converted::text).orElse(composed));
    }

    private static String tidy(String text) {
        return GAPS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    List<FileRemark> ofTheFile() {
        List<FileRemark> all = new ArrayList<>();
        if (decomposed > 0) {
            all.add(FileRemark.of("repair.composed", decomposed));
        }
        return all;
    }
}
