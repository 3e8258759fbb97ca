package vn.lantoa.results;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.Phase;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.journal.Journal;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** Makes a sealed result known: to everybody by the page, to each author by mail. */
@Component
class Announcing {

    private final SnapshotRows rows;
    private final Entries entries;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;
    private final BaseUrl baseUrl;
    private final Words words;

    Announcing(
            SnapshotRows rows,
            Entries entries,
            People people,
            Outbox outbox,
            Journal journal,
            BaseUrl baseUrl,
            MessageSource messages) {
        this.rows = rows;
        this.entries = entries;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
        this.baseUrl = baseUrl;
        this.words = new Words(messages, Words.VIETNAMESE);
    }

    /** False when it was announced already. */
    @Transactional
    public boolean announce(Phase phase, Snapshot snapshot, Actor by) {
        if (!rows.announce(snapshot.id(), by.id())) {
            return false;
        }
        journal.write(by, "result.announced", "phase:" + phase.id(), sentence(phase, snapshot));
        write(snapshot);
        return true;
    }

    private static String sentence(Phase phase, Snapshot snapshot) {
        String first = snapshot.lines().stream()
                .filter(line -> line.standing().total().shown() != null)
                .findFirst()
                .map(line -> ", cao nhất " + line.code() + " với "
                        + NumberFormats.points(line.standing().total(), true) + " điểm")
                .orElse("");
        return "Công bố kết quả giai đoạn %d: %d tác phẩm được xếp hạng, %d giải thưởng%s; dấu vân SHA-256 %s."
                .formatted(phase.number(), snapshot.ranked(), snapshot.awards().size(), first, snapshot.digest());
    }

    private void write(Snapshot snapshot) {
        Map<EntryId, EntryCard> cards =
                entries.all(snapshot.lines().stream().map(Snapshot.Line::entry).toList());
        Map<PersonId, Person> known = people.all(
                cards.values().stream().flatMap(card -> readers(card).stream()).collect(Collectors.toSet()));
        for (Snapshot.Line line : snapshot.lines()) {
            EntryCard card = cards.get(line.entry());
            for (PersonId reader : card == null ? Set.<PersonId>of() : readers(card)) {
                Person person = known.get(reader);
                if (person != null) {
                    outbox.write(
                            person.recipient(),
                            Letter.mailing(words.t("results.mail.subject", line.code()), body(snapshot, line))
                                    .leadingTo("/ket-qua/" + line.code()));
                }
            }
        }
    }

    /** The author, and whoever entered it for the author. */
    private static Collection<PersonId> readers(EntryCard card) {
        return new LinkedHashSet<>(List.of(card.author(), card.enteredBy()));
    }

    private String body(Snapshot snapshot, Snapshot.Line line) {
        List<Award> won = snapshot.awardsOf(line.entry());
        String prizes = won.stream().map(Award::nameVi).collect(Collectors.joining(", "));
        Integer place = line.standing().place();
        String outcome = !won.isEmpty()
                ? words.t("results.mail.won", line.title(), line.code(), prizes)
                : place == null
                        ? words.t("results.mail.unranked", line.title(), line.code())
                        : words.t("results.mail.placed", line.title(), line.code(), place, snapshot.ranked());
        return words.t("results.mail.body", outcome, baseUrl.of("/ket-qua/" + line.code()));
    }
}
