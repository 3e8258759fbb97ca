package vn.lantoa.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a Party body, laid out by Quy định 66-QĐ/TW and Hướng dẫn 36-HD/VPTW.
 *
 * @param numberLine "Số 05-KH/BDVTU"; blank when the paper is not registered
 * @param placeAndDate absent on minutes, whose text says when
 * @param subject the trích yếu, "tổ chức Cuộc thi …"
 * @param signatures one, or for minutes two: the secretary, then the chair
 * @param recipients the lines below "Nơi nhận:" with their marks; empty for none
 */
public record PartyPaper(
        PaperType type,
        Letterhead head,
        String numberLine,
        @Nullable PlaceAndDate placeAndDate,
        String subject,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        List<Annex> annexes) {

    public PartyPaper {
        if (signatures.isEmpty() || signatures.size() > 2) {
            throw new IllegalArgumentException("A paper is signed by one or two, not by " + signatures.size());
        }
        if (signatures.size() == 2 && !recipients.isEmpty()) {
            throw new IllegalArgumentException("Beside two signatures there is no room for recipients");
        }
    }

    /** "KẾ HOẠCH"; an official letter carries no name, its subject stands below the number. */
    public String typeName() {
        return type.title(Locale.of("vi")).toUpperCase(Locale.of("vi"));
    }
}
