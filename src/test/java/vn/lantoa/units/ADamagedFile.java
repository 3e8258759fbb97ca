package vn.lantoa.units;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fixture: workbooks as offices send them, each good but for one damage. */
final class ADamagedFile {

    static final String[] HEAD = {"Tên đơn vị", "Loại", "Trực thuộc"};
    static final String[] GOOD = {"Chi bộ thôn 9", "Chi bộ", "Đảng ủy xã Hồng Lạc"};

    private ADamagedFile() {}

    /** A sheet of these lines; every cell a text. */
    static byte[] of(String[]... lines) {
        return sheet(sheet -> fill(sheet, 0, lines));
    }

    /** The template's headings and two rows: one that is good, and this one. */
    static byte[] withRow(String... row) {
        return of(HEAD, GOOD, row);
    }

    static byte[] sheet(Consumer<Sheet> filling) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book.createSheet("Trang tính1"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Sheet sheet, int first, String[]... lines) {
        for (int i = 0; i < lines.length; i++) {
            var row = sheet.createRow(first + i);
            for (int j = 0; j < lines[i].length; j++) {
                row.createCell(j).setCellValue(lines[i][j]);
            }
        }
    }
}
