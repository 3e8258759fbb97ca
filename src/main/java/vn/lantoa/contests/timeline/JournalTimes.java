package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Sentence;
import vn.lantoa.shared.Window;

/** Instants as the journal writes them: the first minute that is too late, in Việt Nam's time. */
public final class JournalTimes {
    private JournalTimes() {}

    public static String vietnamese(Instant at) {
        return DateTimeFormatter.ofPattern("H 'giờ' mm 'ngày' d/M/uuuu").format(at.atZone(Window.ZONE));
    }

    /** The same, for a finding in either language. */
    public static Sentence sentence(Instant at) {
        return Calendar.words(new Moment.At(LocalDateTime.ofInstant(at, Window.ZONE)));
    }

    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/uuuu").format(day);
    }
}
