package vn.lantoa.publication;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.publication.page.PublishingPage;
import vn.lantoa.web.Asked;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.PickOutcome;
import vn.lantoa.web.page.Form;

/** The contest's line-up as the organiser works through it, each work with how it stands with its publication. */
@Component
class PublishingList {

    private static final String WORKS = """
            select lineup_entry.position, card.code, card.title, card.author_name as author, card.unit_name as unit,
                   newest.at, newest.lifted_reason as reason, card.sought, card.sought_code,
                   case when card.status <> 'SUBMITTED' then 'gone'
                        when newest.at is null then 'waiting'
                        when newest.lifted_at is null then 'published'
                        else 'down' end as state
            from entries.lineup
            join entries.lineup_entry on lineup_entry.lineup = lineup.id
            join entries.card on card.id = lineup_entry.entry
            left join lateral (
                select publication.at, publication.lifted_at, publication.lifted_reason from publication.publication
                where publication.entry = lineup_entry.entry
                order by publication.at desc, publication.lifted_at desc nulls first limit 1) as newest on true
            where lineup.phase = :phase and lineup.round = 'CONTEST'
            """;

    private static final Listing LISTING = Listing.of("publication.publish", WORKS, "code", ColumnKind.TEXT)
            .sought("sought", "sought_code")
            .filter("tinh-trang", "state", "waiting", "published", "down", "gone")
            .with(Listing.ascending("position", ColumnKind.WHOLE), Listing.ascending("title", ColumnKind.TEXT));

    private static final String STANDING = """
            select exists (select from entries.lineup where phase = :phase and round = 'CONTEST') as sealed,
                   (select count(*) from entries.lineup
                    join entries.lineup_entry on lineup_entry.lineup = lineup.id
                    join entries.card on card.id = lineup_entry.entry and card.status = 'SUBMITTED'
                    where lineup.phase = :phase and lineup.round = 'CONTEST'
                      and not exists (select from publication.publication where entry = lineup_entry.entry)) as waiting
            """;

    private static final String HOLDS = """
            select exists (select from entries.lineup
                           join entries.lineup_entry on lineup_entry.lineup = lineup.id
                           where lineup.phase = :phase and lineup.round = 'CONTEST' and lineup_entry.entry = :entry)
            """;

    /** @param waiting how many never were published and could be */
    record Standing(boolean sealed, int waiting) {}

    private final Lists lists;
    private final JdbcClient jdbc;

    PublishingList(Lists lists, JdbcClient jdbc) {
        this.lists = lists;
        this.jdbc = jdbc;
    }

    Asked asked(Phase phase, Form form) {
        return LISTING.asked(form, "/dang-tai", Map.of("giai-doan", String.valueOf(phase.number())));
    }

    ListPage<PublishingPage.Row> page(Phase phase, Asked asked) {
        return lists.page(asked, Map.of("phase", phase.id().value()), PublishingPage.Row.class);
    }

    PickOutcome picked(Phase phase, Form form) {
        return lists.picked(asked(phase, form), form, Map.of("phase", phase.id().value()));
    }

    Standing standing(PhaseId phase) {
        return jdbc.sql(STANDING)
                .param("phase", phase.value())
                .query(Standing.class)
                .single();
    }

    boolean holds(PhaseId phase, EntryId entry) {
        return jdbc.sql(HOLDS)
                .param("phase", phase.value())
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }
}
