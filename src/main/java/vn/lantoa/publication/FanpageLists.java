package vn.lantoa.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.publication.page.PostsPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.CodeOrder;
import vn.lantoa.web.Asked;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.page.Form;

/** The works of the gallery as the Fanpage's officers work through them: their posts, and what was read off these. */
@Component
class FanpageLists {

    private static final String POSTS = """
            select card.code, length(card.code) as code_length, card.title, card.author_name as author, post.permalink, card.sought, card.sought_code,
                   case when post.entry is null then 'without' else 'with' end as posted
            from publication.publication
            join entries.card on card.id = publication.entry and card.status = 'SUBMITTED'
            left join publication.post on post.entry = publication.entry
            where publication.phase = :phase and publication.lifted_at is null
            """;

    private static final Listing POSTED = Listing.of("publication.posts", POSTS, "code", ColumnKind.TEXT)
            .sought("sought", "sought_code")
            .filter("bai-dang", "posted", "without", "with")
            .with(Listing.byCode("code_length"), Listing.ascending("title", ColumnKind.TEXT));

    /** The draft, if any, and the newest confirmed figures of each post, both for the post's present address. */
    private static final String FIGURES = """
            select card.id as entry, card.code, length(card.code) as code_length, card.title, post.permalink, card.sought, card.sought_code,
                   draft.id, draft.reactions, draft.comments, draft.shares, draft.views, draft.typed_by, draft.typed_at,
                   firm.id as firm_id, firm.reactions as firm_reactions, firm.comments as firm_comments,
                   firm.shares as firm_shares, firm.views as firm_views, firm.typed_by as firm_typed_by,
                   firm.typed_at as firm_typed_at, firm.confirmed_by, firm.confirmed_at,
                   case when post.entry is null then 'noPost'
                        when draft.typed_by = :me then 'own'
                        when draft.id is not null then 'waiting'
                        when firm.id is not null then 'confirmed'
                        else 'missing' end as counted
            from publication.publication
            join entries.card on card.id = publication.entry and card.status = 'SUBMITTED'
            left join publication.post on post.entry = publication.entry
            left join publication.figures as draft
                   on draft.entry = post.entry and draft.permalink = post.permalink and draft.confirmed_at is null
            left join lateral (
                select figures.id, figures.reactions, figures.comments, figures.shares, figures.views, figures.typed_by,
                       figures.typed_at, figures.confirmed_by, figures.confirmed_at
                from publication.figures
                where figures.entry = post.entry and figures.permalink = post.permalink
                  and figures.confirmed_at is not null
                order by figures.confirmed_at desc limit 1) as firm on true
            where publication.phase = :phase and publication.lifted_at is null
            """;

    private static final Listing COUNTED = Listing.of("publication.figures", FIGURES, "code", ColumnKind.TEXT)
            .sought("sought", "sought_code")
            .filter("so-lieu", "counted", "missing", "waiting", "own", "confirmed", "noPost")
            .with(Listing.byCode("code_length"), Listing.ascending("title", ColumnKind.TEXT));

    private static final String IS_SHOWN = """
            select exists (select from publication.shown where phase = :phase and code = :code)
            """;

    private final Lists lists;
    private final Entries entries;
    private final JdbcClient jdbc;

    FanpageLists(Lists lists, Entries entries, JdbcClient jdbc) {
        this.lists = lists;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    Asked posts(Phase phase, Form form) {
        return POSTED.asked(form, "/fanpage", fixed(phase));
    }

    Asked figures(Phase phase, Form form) {
        return COUNTED.asked(form, "/fanpage/so-lieu", fixed(phase));
    }

    ListPage<PostsPage.Row> posts(PhaseId phase, Asked asked) {
        return lists.page(asked, Map.of("phase", phase.value()), PostsPage.Row.class);
    }

    ListPage<CountedWork> figures(PhaseId phase, Asked asked, Actor me) {
        return lists.page(asked, Map.of("phase", phase.value(), "me", me.id().value()), CountedWork::of);
    }

    /** A work of the gallery by its code. */
    Optional<EntryCard> work(PhaseId phase, String code) {
        boolean shown = jdbc.sql(IS_SHOWN)
                .param("phase", phase.value())
                .param("code", code)
                .query(Boolean.class)
                .single();
        return shown ? entries.byCode(code) : Optional.empty();
    }

    Optional<EntryCard> find(EntryId entry) {
        return entries.find(entry);
    }

    /** The codes of these works, in order. */
    List<String> codes(List<EntryId> works) {
        return entries.all(works).values().stream()
                .map(EntryCard::code)
                .sorted(CodeOrder.order())
                .toList();
    }

    private static Map<String, String> fixed(Phase phase) {
        return Map.of("giai-doan", String.valueOf(phase.number()));
    }
}
