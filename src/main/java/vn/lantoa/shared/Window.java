package vn.lantoa.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A half-open stretch of time {@code [from, to)}. "Trước ngày 30/3" ends when 30/3 begins; "đến ngày 30/5" when 31/5 does. */
public record Window(Instant from, Instant to) {

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

    public boolean contains(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(to);
    }

    public boolean isAhead(Instant now) {
        return now.isBefore(from);
    }
}
