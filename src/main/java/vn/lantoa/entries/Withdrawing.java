package vn.lantoa.entries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Actor;

/**
 * Taking an entry back, while entries are taken and until the rules it was sent under say; and taking one out, by the
 * organiser, with a reason.
 */
@Component
class Withdrawing {

    private static final Instant ANY_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final String IN_TIME =
            "(contests.allows(entry.phase, 'ENTER', entry.upper) or shared.business_now() < cast(:until as timestamptz))";

    private static final String WITHDRAW = """
            insert into entries.withdrawal (entry, by_, reason)
            select entry.id, :by, :reason from entries.entry
            where entry.id = :id and %s
            on conflict do nothing
            """.formatted(IN_TIME);

    private static final String MAY = "select %s from entries.entry where id = :id".formatted(IN_TIME);

    private static final String DISQUALIFY = """
            insert into entries.disqualification (entry, by_, reason) values (:id, :by, :reason) on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Contests contests;
    private final Journal journal;
    private final AuthorNotices notices;

    Withdrawing(JdbcClient jdbc, Entries entries, Contests contests, Journal journal, AuthorNotices notices) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.contests = contests;
        this.journal = journal;
        this.notices = notices;
    }

    /** Empty when it is withdrawn (a second press too); otherwise the instant from which it was too late. */
    @Transactional
    public Optional<Instant> withdraw(EntryId id, String reason, Actor by) {
        EntryCard entry = entries.find(id).orElseThrow();
        if (entry.status() == EntryStatus.WITHDRAWN) {
            return Optional.empty();
        }
        int done = jdbc.sql(WITHDRAW)
                .param("id", id.value())
                .param("by", by.id().value())
                .param("reason", reason)
                .param("until", saidByRules(entry).map(Instant::toString).orElse(null))
                .update();
        if (done == 0) {
            return isWithdrawn(id) ? Optional.empty() : until(entry);
        }
        journal.write(
                by,
                "entry.withdrawn",
                "entry:" + entry.code(),
                by.name() + " rút tác phẩm " + entry.code() + " “" + entry.title() + "”. Lý do: " + reason);
        return Optional.empty();
    }

    /** Whether it may be taken back at this very moment. */
    boolean isOpen(EntryCard entry) {
        return Boolean.TRUE.equals(jdbc.sql(MAY)
                .param("id", entry.id().value())
                .param("until", saidByRules(entry).map(Instant::toString).orElse(null))
                .query((row, n) -> row.getBoolean(1))
                .single());
    }

    /** The first instant that is too late; empty while there is none. */
    Optional<Instant> until(EntryCard entry) {
        Optional<Instant> entering =
                contests.authorsWindow(entry.phase(), entry.upper()).map(PhaseWindow::to);
        return saidByRules(entry)
                .filter(said -> entering.filter(said::isBefore).isEmpty())
                .or(() -> entering)
                .filter(until -> !until.equals(ANY_TIME));
    }

    /** The end the rules set, if it is dated. */
    private Optional<Instant> saidByRules(EntryCard entry) {
        RuleBook book = contests.rules(entry.rules()).orElseThrow().book();
        return Optional.ofNullable(book.rules().intake().withdrawal())
                .flatMap(w -> w.until() == null ? Optional.of(ANY_TIME) : Calendar.until(w.until()));
    }

    /** A press at the same moment was first. */
    private boolean isWithdrawn(EntryId id) {
        return entries.find(id).orElseThrow().status() == EntryStatus.WITHDRAWN;
    }

    @Transactional
    public void disqualify(EntryId id, String reason, Actor by) {
        EntryCard entry = entries.find(id).orElseThrow();
        int done = jdbc.sql(DISQUALIFY)
                .param("id", id.value())
                .param("by", by.id().value())
                .param("reason", reason)
                .update();
        if (done == 1) {
            journal.write(
                    by,
                    "entry.disqualified",
                    "entry:" + entry.code(),
                    by.name() + " loại tác phẩm " + entry.code() + ". Lý do: " + reason);
            notices.tell(AuthorNotices.What.EXCLUDED, List.of(entry), reason);
        }
    }
}
