package vn.lantoa.paper;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints papers: values in, PDF or DOCX out. Nothing is stored here, and nothing is asked of the clock. */
@Component
public class Papers {

    private final PdfWriter press = new PdfWriter();
    private final PaperTemplates sheets = new PaperTemplates();
    private final WordFile word = new WordFile();

    /** One certificate. */
    public Paper print(Certificate certificate) {
        return printAll(List.of(certificate));
    }

    /** Certificates in one file, in the order given (that of the awards), a page each; at least one. */
    public Paper printAll(List<Certificate> certificates) {
        Certificate first = certificates.getFirst();
        Markup sheet = sheets.certificates(certificates);
        return new Paper(sheet.title(), press.print(sheet, first.placeAndDate().date(), Ornament::frame));
    }

    /** Slips that let people in, eight on an A4 page, to be cut apart; at least one. */
    public Paper print(List<AccessSlip> slips, LocalDate printed) {
        Markup sheet = sheets.slips(slips);
        return new Paper(sheet.title(), press.print(sheet, printed, document -> {}));
    }

    /** A paper of a Party body with its annexes; the day goes into the file's metadata only. */
    public Paper print(PartyPaper paper, LocalDate issued) {
        Markup sheet = sheets.of(paper);
        return new Paper(sheet.title(), press.print(sheet, issued, document -> {}));
    }

    /** An annex on its own, as it goes with a paper that was issued elsewhere. */
    public Paper print(Annex annex, LocalDate issued) {
        Markup sheet = sheets.of(annex);
        return new Paper(sheet.title(), press.print(sheet, issued, document -> {}));
    }

    /** The paper that {@link #print(PartyPaper, LocalDate)} prints, to be opened in Word. */
    public WordPaper forWord(PartyPaper paper, LocalDate issued) {
        Markup sheet = sheets.forWord(paper);
        return new WordPaper(sheet.title(), word.of(sheet, issued));
    }

    /** The annex that {@link #print(Annex, LocalDate)} prints, to be opened in Word. */
    public WordPaper forWord(Annex annex, LocalDate issued) {
        Markup sheet = sheets.forWord(annex);
        return new WordPaper(sheet.title(), word.of(sheet, issued));
    }
}
