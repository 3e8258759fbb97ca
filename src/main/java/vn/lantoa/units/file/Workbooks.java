package vn.lantoa.units.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet that says anything; what formulas last came to is taken, nothing is calculated. */
final class Workbooks {

    private static final int MOST_COLUMNS = 60;

    private Workbooks() {}

    sealed interface Opened {
        record Table(Grid grid) implements Opened {}

        record Refused(FileRemark why) implements Opened {}
    }

    static Opened read(byte[] bytes) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                if (sheet.getPhysicalNumberOfRows() > 0) {
                    return sheet.getLastRowNum() >= Files.MOST_ROWS
                            ? new Opened.Refused(FileRemark.of("tooManyRows", Files.MOST_ROWS))
                            : new Opened.Table(grid(sheet));
                }
            }
            return new Opened.Refused(FileRemark.of("empty"));
        } catch (EncryptedDocumentException e) {
            return new Opened.Refused(FileRemark.of("encrypted"));
        } catch (IOException | RuntimeException e) {
            // POI answers a damaged file with many kinds of exception; none of them is a fault of ours
            return new Opened.Refused(FileRemark.of("notASheet"));
        }
    }

    private static Grid grid(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            rows.add(row(sheet.getRow(i), formatter));
        }
        return new Grid(rows, fillMerged(sheet, rows));
    }

    private static List<Cell> row(@Nullable Row row, DataFormatter formatter) {
        List<Cell> cells = new ArrayList<>();
        if (row != null) {
            for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
                cells.add(cell(row.getCell(i), formatter));
            }
        }
        return cells;
    }

    private static Cell cell(org.apache.poi.ss.usermodel.@Nullable Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.of(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell, formatter);
            case BOOLEAN -> Cell.of(String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> new Cell("", false, null, true);
            default -> Cell.EMPTY;
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, DataFormatter formatter) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return new Cell(formatter.formatRawCellContents(value, -1, "dd/mm/yyyy"), true, day, false);
        }
        String shown = cell.getCellStyle().getDataFormatString();
        String text = shown != null && shown.matches("0{2,}")
                ? formatter.formatRawCellContents(value, -1, shown)
                : new java.math.BigDecimal(value)
                        .setScale(6, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return new Cell(text, true, null, false);
    }

    /** Offices merge the cell of the unit above over all rows below it: each of them means it. */
    private static int fillMerged(Sheet sheet, List<List<Cell>> rows) {
        int filled = 0;
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            Cell first = at(rows, range.getFirstRow(), range.getFirstColumn());
            if (range.getFirstColumn() != range.getLastColumn() || first.isBlank()) {
                continue; // titles are merged sideways: they stay one cell
            }
            for (int i = range.getFirstRow() + 1; i <= Math.min(range.getLastRow(), rows.size() - 1); i++) {
                List<Cell> row = rows.get(i);
                while (row.size() <= range.getFirstColumn()) {
                    row.add(Cell.EMPTY);
                }
                row.set(range.getFirstColumn(), first);
                filled++;
            }
        }
        return filled;
    }

    private static Cell at(List<List<Cell>> rows, int row, int column) {
        List<Cell> cells = row < rows.size() ? rows.get(row) : List.of();
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
