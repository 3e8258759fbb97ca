package vn.lantoa;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A start refused for a reason the person at the terminal can mend: one line, no stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CannotStart refused) {
                return say(String.valueOf(refused.getMessage()));
            }
            if (each instanceof PortInUseException port) {
                return say(
                        "Cổng " + port.getPort() + " đang có chương trình khác dùng; chọn cổng khác bằng LANTOA_PORT."
                                + " / Port " + port.getPort() + " is in use; choose another with LANTOA_PORT.");
            }
        }
        return false;
    }

    private static boolean say(String line) {
        System.err.println("✗ " + line);
        return true;
    }
}
