package vn.lantoa.entries;

import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.PeopleLetters;
import vn.lantoa.messaging.Letter;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** What the author of a work, and whoever entered it for the author, is told when something happens to it. */
@Component
public class AuthorNotices {

    private final PeopleLetters letters;
    private final BaseUrl base;
    private final Words vietnamese;

    AuthorNotices(PeopleLetters letters, BaseUrl base, MessageSource messages) {
        this.letters = letters;
        this.base = base;
        this.vietnamese = new Words(messages, Words.VIETNAMESE);
    }

    /** What happened; message keys {@code entries.notice.NAME.subject} and {@code .body}. */
    public enum What {
        /** A council sends it up. */
        CHOSEN,
        /** A council had it before it and chose others. Never said of a work that no council has seen. */
        NOT_CHOSEN,
        /** No longer shown to the public, for a reason. */
        TAKEN_DOWN,
        /** Shown to the public again. */
        SHOWN_AGAIN,
        /** Disqualified, for a reason. */
        EXCLUDED
    }

    /** @param detail whose choice it was, or why; in the transaction of the act */
    public void tell(What what, Collection<EntryCard> works, String detail) {
        letters.sendAbout(
                works, work -> List.of(work.author(), work.enteredBy()), (work, person) -> letter(what, work, detail));
    }

    private Letter letter(What what, EntryCard work, String detail) {
        String page = "/du-thi/" + work.id();
        String key = "entries.notice." + what;
        return Letter.mailing(
                        vietnamese.t(key + ".subject", work.code()),
                        vietnamese.t(key + ".body", work.code(), work.title(), detail, base.of(page)))
                .leadingTo(page);
    }
}
