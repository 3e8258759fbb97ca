package vn.lantoa.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Reads a paper written for Word with a reader that had no part in writing it. */
final class WordReading {

    private WordReading() {}

    static XWPFDocument open(WordPaper paper) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(paper.docx()));
    }

    /** The words in their order, a line each paragraph, cells of tables included. */
    static String text(WordPaper paper) throws Exception {
        try (XWPFDocument document = open(paper)) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> lines.addAll(lines(cell))));
                }
            }
            return String.join("\n", lines);
        }
    }

    private static List<String> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
}
