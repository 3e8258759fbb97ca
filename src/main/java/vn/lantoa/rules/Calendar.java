package vn.lantoa.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.lantoa.shared.Window;

/** Turns the wording of a date into instants of Vietnam's time, half-open: the end itself is outside. */
public final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm");

    private Calendar() {}

    /** The first instant that counts; empty while it hangs on an event. */
    public static Optional<Instant> from(Moment moment) {
        return switch (moment) {
            case Moment.OnDay on -> Optional.of(midnight(on.day()));
            case Moment.Before before -> Optional.of(midnight(before.day()));
            case Moment.Through through -> Optional.of(midnight(through.day()));
            case Moment.At at -> Optional.of(instant(at.time()));
            case Moment.InMonth month -> Optional.of(midnight(month.month().atDay(1)));
            case Moment.OnEvent ignored -> Optional.empty();
            case Moment.FirstOf ignored -> Optional.empty();
        };
    }

    /** The first instant that is too late; empty while it hangs on an event. */
    public static Optional<Instant> until(Moment moment) {
        return switch (moment) {
            case Moment.OnDay on -> Optional.of(midnight(on.day().plusDays(1)));
            case Moment.Before before -> Optional.of(midnight(before.day()));
            case Moment.Through through -> Optional.of(midnight(through.day().plusDays(1)));
            case Moment.At at -> Optional.of(instant(at.time()));
            case Moment.InMonth month ->
                Optional.of(midnight(month.month().plusMonths(1).atDay(1)));
            case Moment.OnEvent ignored -> Optional.empty();
            case Moment.FirstOf ignored -> Optional.empty();
        };
    }

    /** "Từ 00:00 ngày 01/4/2023", for a start. */
    public static Sentence startWords(Moment moment) {
        return from(moment).map(instant -> clock("rules.moment.from", instant)).orElseGet(() -> eventWords(moment));
    }

    /** "23:59 ngày 29/3/2023": the last minute an end still allows. */
    public static Sentence lastMinute(Moment moment) {
        return until(moment)
                .map(Window::lastMinute)
                .map(last -> clock("rules.moment.last", last))
                .orElseGet(() -> eventWords(moment));
    }

    /** As the rules say it: "trước ngày 30/3/2023", "tháng 5/2022", "dịp sơ kết …". */
    public static Sentence words(Moment moment) {
        return switch (moment) {
            case Moment.OnDay on -> Sentence.of("rules.moment.onDay", date(on.day()));
            case Moment.Before before -> Sentence.of("rules.moment.before", date(before.day()));
            case Moment.Through through -> Sentence.of("rules.moment.through", date(through.day()));
            case Moment.At at -> clock("rules.moment.at", instant(at.time()));
            case Moment.InMonth month ->
                Sentence.of(
                        "rules.moment.inMonth",
                        Integer.toString(month.month().getMonthValue()),
                        Integer.toString(month.month().getYear()));
            case Moment.OnEvent ignored -> eventWords(moment);
            case Moment.FirstOf ignored -> eventWords(moment);
        };
    }

    /** The events a moment waits for; none when it has a date. */
    public static List<Text> events(Moment moment) {
        return switch (moment) {
            case Moment.OnEvent on -> List.of(on.event());
            case Moment.FirstOf first -> first.events();
            default -> List.of();
        };
    }

    private static Sentence eventWords(Moment moment) {
        var events = events(moment);
        return events.size() == 1
                ? Sentence.of("rules.moment.onEvent", events.getFirst())
                : Sentence.of("rules.moment.firstOf", Sentence.or(events));
    }

    /** The Vietnamese habit: days below ten and months one and two get a zero. */
    static String date(LocalDate day) {
        var text = day.format(DAY);
        return day.getMonthValue() < 3 ? text : text.replace("/0", "/");
    }

    private static Sentence clock(String key, Instant instant) {
        var local = instant.atZone(Window.ZONE);
        var minute = local.format(MINUTE);
        return Sentence.of(key, Integer.toString(local.getHour()), minute, date(local.toLocalDate()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Window.ZONE).toInstant();
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Window.ZONE).toInstant();
    }
}
