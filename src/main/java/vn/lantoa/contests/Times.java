package vn.lantoa.contests;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.lantoa.shared.Window;

/** Instants as the journal writes them: the first minute that is too late, in Việt Nam's time. */
final class Times {
    private Times() {}

    static String vietnamese(Instant at) {
        return DateTimeFormatter.ofPattern("H 'giờ' mm 'ngày' d/M/uuuu").format(at.atZone(Window.ZONE));
    }
}
