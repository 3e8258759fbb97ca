package vn.lantoa.messaging.page;

import java.time.Instant;
import java.util.List;

/** A person's letters, newest first. */
public record InboxPage(List<Mail> mails, boolean more, int unread) {

    /** @param path where the person goes on; empty when there is nowhere to go */
    public record Mail(long id, String subject, String body, String path, Instant at, boolean unread) {}

    public long newest() {
        return mails.isEmpty() ? 0 : mails.getFirst().id();
    }

    public long oldest() {
        return mails.isEmpty() ? 0 : mails.getLast().id();
    }
}
