package vn.lantoa.accounts;

import java.time.Duration;
import vn.lantoa.web.page.Words;

/** How long a code holds, in the largest unit that says it whole: "14 ngày", "15 phút". */
final class Lasting {

    private Lasting() {}

    static String inWords(Duration lasts, Words words) {
        if (lasts.toDays() > 1) {
            return words.t("accounts.lasts.days", lasts.toDays());
        }
        return lasts.toHours() > 1
                ? words.t("accounts.lasts.hours", lasts.toHours())
                : words.t("accounts.lasts.minutes", lasts.toMinutes());
    }
}
