package vn.lantoa.entries;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;

/** Taking an entry back, until the deadline; and taking one out, by the organiser, with a reason. */
@Component
class Withdrawing {

    private static final String WITHDRAW = """
            insert into entries.withdrawal (entry, by_, reason)
            select entry.id, :by, :reason from entries.entry
            where entry.id = :id and contests.allows(entry.phase, 'ENTER', entry.upper)
            on conflict do nothing
            """;

    private static final String DISQUALIFY = """
            insert into entries.disqualification (entry, by_, reason) values (:id, :by, :reason) on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Contests contests;
    private final Journal journal;

    Withdrawing(JdbcClient jdbc, Entries entries, Contests contests, Journal journal) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.contests = contests;
        this.journal = journal;
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
                .update();
        if (done == 0 && isWithdrawn(id)) {
            return Optional.empty();
        }
        if (done == 0) {
            return contests.window(entry.phase(), Activity.ENTER, entry.upper()).map(PhaseWindow::to);
        }
        journal.write(
                by,
                "entry.withdrawn",
                "entry:" + entry.code(),
                by.name() + " rút tác phẩm " + entry.code() + " “" + entry.title() + "”. Lý do: " + reason);
        return Optional.empty();
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
        }
    }
}
