package vn.lantoa.messaging;

/**
 * What is said.
 *
 * @param subject one line; by SMS it is all that is sent, without diacritics
 * @param body plain text
 * @param path the page of this site where the person goes on ({@code /cham-diem}); empty when there is none
 * @param key names what is said so that it is said once, however often it is written; empty when each is its own
 */
public record Letter(Urgency urgency, String subject, String body, String path, String key) {

    public Letter {
        subject = subject.replaceAll("\\R", " ");
    }

    public static Letter code(String subject, String body) {
        return new Letter(Urgency.CODE, subject, body, "", "");
    }

    public static Letter notice(String subject, String body) {
        return new Letter(Urgency.NOTICE, subject, body, "", "");
    }

    public static Letter mailing(String subject, String body) {
        return new Letter(Urgency.MAILING, subject, body, "", "");
    }

    public Letter leadingTo(String page) {
        return new Letter(urgency, subject, body, page, key);
    }

    public Letter saidOnceAs(String what) {
        return new Letter(urgency, subject, body, path, what);
    }
}
