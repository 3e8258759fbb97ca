package vn.lantoa.selection;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;

/** Marks and choices of a council. */
@Component
class VerdictRows {

    private static final String ALL = """
            select entry, avg(points) as mean, count(points) as marks,
                   max(points) filter (where member = :me) as mine,
                   coalesce(max(note) filter (where member = :me), '') as my_note,
                   bool_or(chosen) as chosen
            from (select entry, member, points, note, false as chosen from selection.mark where council = :council
                  union all
                  select entry, null, null, null, true from selection.choice where council = :council) as said
            group by entry
            """;

    private static final String MARK = """
            insert into selection.mark (council, entry, member, points, note)
            values (:council, :entry, :member, :points, :note)
            on conflict (council, entry, member)
            do update set points = excluded.points, note = excluded.note, at = shared.business_now()
            """;

    private static final String CHOOSE = """
            insert into selection.choice (council, entry, chosen_by)
            select :council, entry, :by from unnest(cast(:entries as uuid[])) as entry
            """;

    private final JdbcClient jdbc;

    VerdictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EntryId, Verdict> all(CouncilId council, PersonId me) {
        return jdbc
                .sql(ALL)
                .param("council", council.value())
                .param("me", me.value())
                .query(Verdict.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Verdict::entry, verdict -> verdict));
    }

    void mark(CouncilId council, EntryId entry, PersonId member, int points, String note) {
        jdbc.sql(MARK)
                .param("council", council.value())
                .param("entry", entry.value())
                .param("member", member.value())
                .param("points", points)
                .param("note", note)
                .update();
    }

    /** Replaces the choice. */
    void choose(CouncilId council, Collection<EntryId> entries, PersonId by) {
        jdbc.sql("delete from selection.choice where council = :council")
                .param("council", council.value())
                .update();
        jdbc.sql(CHOOSE)
                .param("council", council.value())
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("by", by.value())
                .update();
    }
}
