package vn.lantoa.messaging.page;

import java.time.Instant;
import java.util.List;
import vn.lantoa.web.page.ListView;

/** A page of the messages of the demo. */
public record MailboxPage(List<Mail> mails, ListView list) {
    public record Mail(String recipient, String subject, String body, Instant at) {}
}
