package vn.lantoa.entries;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;

/**
 * Which works the public may not meet for now, though they are still in the contest. The module that takes one down or
 * hangs it again writes the journal line, in the same transaction.
 */
@Component
public class Takedowns {

    private static final String TAKE_DOWN = """
            insert into entries.takedown (entry, by_, reason)
            select entry, :by, :reason from unnest(cast(:entries as uuid[])) as entry
            on conflict (entry) where lifted_at is null do nothing
            """;

    private static final String LIFT = """
            update entries.takedown set lifted_by = :by, lifted_at = shared.business_now()
            where entry = :entry and lifted_at is null
            """;

    private final JdbcClient jdbc;

    Takedowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Twice is harmless: the first reason stands. */
    public void takeDown(Collection<EntryId> entries, String reason, Actor by) {
        jdbc.sql(TAKE_DOWN)
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("by", by.id().value())
                .param("reason", reason)
                .update();
    }

    public void lift(EntryId entry, Actor by) {
        jdbc.sql(LIFT)
                .param("entry", entry.value())
                .param("by", by.id().value())
                .update();
    }

    /** Those of them that are down at this moment; a statement of the database asks {@code entries.is_shown} itself. */
    public Set<EntryId> inForce(Collection<EntryId> entries) {
        return jdbc
                .sql("select entry from entries.takedown where lifted_at is null and entry = any(:entries)")
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .collect(Collectors.toSet());
    }
}
