package vn.lantoa.units.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the template, an export by the same template, and a file given back with what is wrong in it. */
public final class UnitSheet {

    private static final char BOM = '\uFEFF';
    private static final int[] WIDTHS = {38, 42, 30, 48, 18, 14, 12, 30, 13, 13};

    private UnitSheet() {}

    /** @param guide lines of a second sheet that says how to fill in the first */
    public static byte[] xlsx(List<Map<Column, String>> rows, List<String> guide) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Đơn vị");
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            head(book, sheet, text);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                for (Column column : Column.values()) {
                    var cell = row.createCell(column.ordinal());
                    cell.setCellStyle(text);
                    cell.setCellValue(rows.get(i).getOrDefault(column, ""));
                }
            }
            Sheet notes = book.createSheet("Hướng dẫn");
            notes.setColumnWidth(0, 110 * 256);
            for (int i = 0; i < guide.size(); i++) {
                notes.createRow(i).createCell(0).setCellValue(guide.get(i));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Workbook book, Sheet sheet, CellStyle text) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        Row head = sheet.createRow(0);
        for (Column column : Column.values()) {
            var cell = head.createCell(column.ordinal());
            cell.setCellValue(column.heading());
            cell.setCellStyle(style);
            sheet.setColumnWidth(column.ordinal(), WIDTHS[column.ordinal()] * 256);
            // text, so that a code keeps its zeros when somebody types it here
            sheet.setDefaultColumnStyle(column.ordinal(), text);
        }
        sheet.createFreezePane(0, 1);
    }

    public static byte[] csv(List<Map<Column, String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Arrays.stream(Column.values()).map(Column::heading).toList());
        rows.forEach(row -> lines.add(Arrays.stream(Column.values())
                .map(column -> row.getOrDefault(column, ""))
                .toList()));
        return csvLines(lines);
    }

    private static byte[] csvLines(List<List<String>> lines) {
        StringWriter out = new StringWriter();
        out.append(BOM);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(UnitSheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a spreadsheet would take for a formula stays a text; {@link #plain} takes the mark away again. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /**
     * The file as it came, and one more column that says what is wrong with each row.
     *
     * @param errors sentences by the number of the row
     */
    public static byte[] returned(byte[] original, Map<Integer, String> errors) {
        return Files.type(original) == Files.Type.TEXT
                ? returnedText(original, errors)
                : returnedBook(original, errors);
    }

    private static byte[] returnedBook(byte[] original, Map<Integer, String> errors) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(original));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = firstFilled(book);
            int free = 0;
            for (Row row : sheet) {
                free = Math.max(free, row.getLastCellNum());
            }
            int first = errors.keySet().stream().mapToInt(n -> n).min().orElse(2);
            write(sheet, Math.max(0, first - 2), free, Column.ERRORS);
            errors.forEach(new Writer(sheet, free)::write);
            sheet.setColumnWidth(free, 70 * 256);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Writer(Sheet sheet, int column) {
        void write(int row, String sentence) {
            UnitSheet.write(sheet, row - 1, column, sentence);
        }
    }

    private static void write(Sheet sheet, int at, int column, String text) {
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        row.createCell(column).setCellValue(text);
    }

    private static Sheet firstFilled(Workbook book) {
        for (Sheet sheet : book) {
            if (sheet.getPhysicalNumberOfRows() > 0) {
                return sheet;
            }
        }
        return book.getSheetAt(0);
    }

    private static byte[] returnedText(byte[] original, Map<Integer, String> errors) {
        List<List<String>> lines = new ArrayList<>();
        if (Texts.read(original) instanceof Workbooks.Opened.Table(Grid grid)) {
            int free = grid.rows().stream().mapToInt(List::size).max().orElse(0);
            int first = errors.keySet().stream().mapToInt(n -> n).min().orElse(2);
            for (int i = 0; i < grid.rows().size(); i++) {
                List<String> line = new ArrayList<>();
                for (int j = 0; j < free; j++) {
                    line.add(grid.at(i, j).text());
                }
                line.add(i == first - 2 ? Column.ERRORS : errors.getOrDefault(i + 1, ""));
                lines.add(line);
            }
        }
        return csvLines(lines);
    }
}
