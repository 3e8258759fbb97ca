package vn.lantoa.publication;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.entries.EntryId;

/** Fixture: as many copies of a work as asked, in a show's line-up or before a council, by statements that take no loop. */
@Component
public class ManyWorks {

    private static final String ENTRIES = """
            insert into entries.entry (phase, rules, category, author, entered_by, author_name, unit, unit_name, upper, title)
            select phase, rules, category, author, entered_by, 'Tác giả bản ' || n, unit, unit_name, upper,
                   'Bản sao ' || :mark || ' ' || to_char(n, 'FM000000')
            from entries.entry, generate_series(1, :many) as n where id = :work
            returning id
            """;

    private static final String SUBMISSIONS = """
            with counted as (
                update entries.code_count set last = last + :many where prefix = 'TQ' returning last - :many as before),
            copy as (
                select id, entered_by, (before + row_number() over (order by title))::text as number
                from entries.entry, counted where title like 'Bản sao ' || :mark || ' %')
            insert into entries.submission (entry, code, by_, digest, digest_version)
            select id, 'TQ-' || lpad(number, greatest(4, length(number)), '0'), entered_by, repeat('ab', 32), 2 from copy
            """;

    private static final String LINEUP = """
            insert into entries.lineup_entry (lineup, entry, position)
            select lineup.id, entry.id,
                   (select count(*) from entries.lineup_entry where lineup = lineup.id)
                   + row_number() over (order by entry.title)
            from entries.lineup, entries.entry
            where lineup.phase = :phase and lineup.round = 'CONTEST' and entry.title like 'Bản sao ' || :mark || ' %'
            """;

    private final JdbcClient jdbc;

    ManyWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what their titles hold besides "Bản sao" and a number */
    @Transactional
    public String add(AShow.Show show, int many) {
        String mark = copies(show.works().getFirst(), many);
        jdbc.sql(LINEUP)
                .param("mark", mark)
                .param("phase", show.phase().value())
                .update();
        return mark;
    }

    /** Copies of a submitted work, submitted as well, of the same phase and before the same council. */
    @Transactional
    public String copies(EntryId work, int many) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql(ENTRIES)
                .param("mark", mark)
                .param("many", many)
                .param("work", work.value())
                .query(UUID.class)
                .list();
        jdbc.sql(SUBMISSIONS).param("mark", mark).param("many", many).update();
        return mark;
    }
}
