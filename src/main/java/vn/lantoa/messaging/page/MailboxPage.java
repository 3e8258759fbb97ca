package vn.lantoa.messaging.page;

import java.time.Instant;
import java.util.List;

/** The newest messages of the demo. */
public record MailboxPage(List<Mail> mails) {
    public record Mail(String recipient, String subject, String body, Instant at) {}
}
