package vn.lantoa.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.contests.Contest;
import vn.lantoa.documents.page.CertificateLine;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Reads the form that issues certificates; every refusal stands beside its field. */
final class OrderForm {

    /** "08-QĐ/BDVTU" of a Party body, "123/QĐ-UBND" of the state. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,5}[-/]QĐ[-/][\\p{Lu}Đ0-9.-]{1,20}(/[\\p{Lu}Đ0-9.-]{1,20})?");

    private static final Pattern ABOVE =
            Pattern.compile(" (?=(Tỉnh|Thành|Huyện|Đảng|Xã|Phường) ?ủy|Trung ương|Tỉnh |Thành phố )");

    /** Where the name of a contest is best broken: before what it is for. */
    private static final Pattern PURPOSE =
            Pattern.compile(" (?=(tuyên truyền|tìm hiểu|sáng tác|viết về|chào mừng|nhân dịp) )");

    private OrderForm() {}

    /** Whose paper it is, guessed from the organiser's name: "Ban Dân vận" of "Tỉnh ủy Tuyên Quang". */
    static Form suggested(Contest contest, Words words) {
        String[] parts = ABOVE.split(contest.organiser(), 2);
        String presenter = PURPOSE.matcher(contest.nameVi()).replaceFirst("\n");
        String superior = parts.length > 1 ? parts[1] : "";
        return Form.filled(
                Map.of(
                        "presenter", presenter(presenter, words).toUpperCase(Words.VIETNAMESE),
                        "issuer", parts[0].toUpperCase(Words.VIETNAMESE),
                        "superior", superior.toUpperCase(Words.VIETNAMESE)),
                words);
    }

    private static String presenter(String contest, Words words) {
        return new Words(words.source(), Words.VIETNAMESE).t("documents.paper.presenter", contest);
    }

    static Optional<AwardOrder> read(Form form, LocalDate today, Instant resultSealed) {
        Optional<LocalDate> date = date(form, today, resultSealed);
        String number = form.requiredAs("decisionNumber", 40, "documents.issue.decisionNumber")
                .replaceAll("\\s*([-/])\\s*", "$1");
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            form.refuse("decisionNumber", "documents.issue.number.unclear");
        }
        AwardOrder order = new AwardOrder(
                number,
                date.orElse(today),
                form.optional("superior", 60, "documents.issue.superior"),
                form.requiredAs("issuer", 60, "documents.issue.issuer"),
                form.requiredAs("presenter", 200, "documents.issue.presenter"),
                form.requiredAs("place", 40, "documents.issue.place"),
                form.optional("authority", 40, "documents.issue.authority"),
                form.requiredAs("signerTitle", 60, "documents.issue.signerTitle"),
                form.requiredAs("signerName", 60, "documents.issue.signerName"));
        return form.isRefused() ? Optional.empty() : Optional.of(order);
    }

    private static Optional<LocalDate> date(Form form, LocalDate today, Instant resultSealed) {
        try {
            LocalDate date = LocalDate.parse(form.requiredAs("decisionDate", 10, "documents.issue.decisionDate"));
            LocalDate known = LocalDate.ofInstant(resultSealed, Window.ZONE);
            if (date.isAfter(today)) {
                form.refuse("decisionDate", "documents.issue.date.ahead");
            } else if (date.isBefore(known)) {
                form.refuse("decisionDate", "documents.issue.date.early", CertificateLine.day(known));
            }
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            form.refuse("decisionDate", "documents.issue.date.unclear");
            return Optional.empty();
        }
    }
}
