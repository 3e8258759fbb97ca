package vn.lantoa.contests.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.Settlement;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Opening;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.WindowRule;

/** The days of events, as acts have set them, put into windows that hang on events. */
record EventDates(Map<String, LocalDate> days) {

    static EventDates of(Collection<Settlement> inForce) {
        Map<String, LocalDate> days = new HashMap<>();
        inForce.forEach(each -> days.put(each.event(), each.day()));
        return new EventDates(days);
    }

    List<Opening> openings(RuleBook book) {
        return book.rules().timeline().stream()
                .map(this::dated)
                .map(Opening::of)
                .toList();
    }

    private WindowRule dated(WindowRule rule) {
        return new WindowRule(
                rule.activity(), rule.tier(), rule.unit(), rule.category(), dated(rule.from()), dated(rule.until()));
    }

    /** Of several events the first that has a day decides; the rest need none any more. */
    private @Nullable Moment dated(@Nullable Moment moment) {
        if (moment == null) {
            return null;
        }
        return Calendar.events(moment).stream()
                .map(Text::vi)
                .map(days::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .<Moment>map(Moment.OnDay::new)
                .orElse(moment);
    }
}
