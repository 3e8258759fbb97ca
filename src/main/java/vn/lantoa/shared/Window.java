package vn.lantoa.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A half-open stretch of time {@code [from, to)}. "Trước ngày 30/3" ends when 30/3 begins; "đến ngày 30/5" when 31/5 does. */
public record Window(Instant from, Instant to) {

    /** The zone of every rule, page and paper. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window ends after it begins: " + from + " – " + to);
        }
    }

    /** From the first instant of one day to the last of another, both included, in Việt Nam. */
    public static Window days(LocalDate first, LocalDate last) {
        return new Window(
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** People are told the last minute that is still in time: "23 giờ 59, 29/3" for what ends when 30/3 begins. */
    public static Instant lastMinute(Instant end) {
        return end.minusSeconds(60);
    }

    /** The first instant that is too late, for whoever typed the last minute that is not. */
    public static Instant endAfter(Instant lastMinute) {
        return lastMinute.plusSeconds(60);
    }

    public boolean contains(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(to);
    }
}
