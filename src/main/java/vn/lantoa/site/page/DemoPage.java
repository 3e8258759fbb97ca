package vn.lantoa.site.page;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.web.page.Form;

/** The page on which the demo's day is moved and a role taken. */
public record DemoPage(Form form, List<Day> days, List<DemoCast> cast) {
    /** @param key message key of what begins on this day */
    public record Day(LocalDate date, String key) {
        public String shown() {
            return "%d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
    }
}
