package vn.lantoa.entries;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** The receipt that proves what came in and when: on the entry's page, and as a mail to the author and whoever entered. */
@Component
class Receipts {

    private final EntryDigest digest;
    private final Contests contests;
    private final People people;
    private final Media media;
    private final Outbox outbox;
    private final BaseUrl baseUrl;
    private final Words vietnamese;

    Receipts(
            EntryDigest digest,
            Contests contests,
            People people,
            Media media,
            Outbox outbox,
            BaseUrl baseUrl,
            MessageSource messages) {
        this.digest = digest;
        this.contests = contests;
        this.people = people;
        this.media = media;
        this.outbox = outbox;
        this.baseUrl = baseUrl;
        this.vietnamese = new Words(messages, Words.VIETNAMESE);
    }

    void send(EntryCard entry) {
        List<MediaFile> files = media.findAll(entry.photos()).values().stream().toList();
        String sent = files.stream().map(f -> f.name() + "\n  " + f.sha256()).collect(Collectors.joining("\n"));
        RuleBook book = contests.rules(entry.rules()).orElseThrow().book();
        String body = vietnamese.t(
                "entries.receipt.mail",
                entry.code(),
                entry.title(),
                entry.authorName(),
                entry.unitName(),
                vietnamese.time(Objects.requireNonNull(entry.submittedAt())),
                sent,
                digest.kept(entry.id()).digest(),
                baseUrl.of("/du-thi/" + entry.id()),
                Submitting.category(entry, book).name().vi());
        Letter letter = Letter.notice(vietnamese.t("entries.receipt.subject", entry.code()), body)
                .leadingTo("/du-thi/" + entry.id());
        people.all(Stream.of(entry.author(), entry.enteredBy()).distinct().toList())
                .values()
                .forEach(person -> outbox.write(person.recipient(), letter));
    }
}
