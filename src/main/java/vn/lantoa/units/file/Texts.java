package vn.lantoa.units.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with separators, whatever program and encoding wrote it. */
final class Texts {

    private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u00A1-\\u00BF\\u00F7\\u00D7\\u00AD]*");

    private Texts() {}

    static Workbooks.Opened read(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            return new Workbooks.Opened.Refused(FileRemark.of("notASheet"));
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<List<Cell>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                while (rows.size() + 1 < parser.getCurrentLineNumber() && rows.size() < record.getRecordNumber() - 1) {
                    rows.add(List.of());
                }
                rows.add(record.stream().map(Cell::of).toList());
                if (rows.size() > Files.MOST_ROWS) {
                    return new Workbooks.Opened.Refused(FileRemark.of("tooManyRows", Files.MOST_ROWS));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            return new Workbooks.Opened.Refused(FileRemark.of("brokenQuotes"));
        }
        return new Workbooks.Opened.Table(new Grid(rows, 0));
    }

    static String decoded(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return ofOneByte(bytes);
        }
    }

    /** Windows' Vietnamese code page, or an old encoding that looks like Western text: whichever makes more syllables. */
    private static String ofOneByte(byte[] bytes) {
        String vietnamese = Normalizer.normalize(new String(bytes, OLD_VIETNAMESE), Normalizer.Form.NFC);
        String western = new String(bytes, WESTERN);
        long old = western.lines()
                .flatMap(line -> Arrays.stream(line.split("[;,\t]")))
                .filter(cell -> OldVietnamese.read(cell).isPresent())
                .count();
        long today = vietnamese
                .lines()
                .flatMap(line -> Arrays.stream(line.split("[;,\t]")))
                .filter(Texts::isVietnamese)
                .count();
        return old > today ? western : vietnamese;
    }

    private static boolean isVietnamese(String cell) {
        Matcher words = WORD.matcher(cell);
        boolean any = false;
        while (words.find()) {
            String word = words.group();
            if (!word.chars().allMatch(c -> c < 128)) {
                any = true;
                if (!Syllables.isOne(word)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** The separator that the first lines use most evenly; quoted text does not count. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long found = text.lines()
                    .limit(30)
                    .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                    .mapToLong(line -> line.chars().filter(c -> c == candidate).count())
                    .sum();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
