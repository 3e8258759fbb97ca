package vn.lantoa.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Asked;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.PickOutcome;
import vn.lantoa.web.page.Form;

/** What is before a council, as one member sees it: a page at a time, with what the council holds of each work. */
@Component
class CouncilList {

    private static final String WORKS = """
            select card.id as entry, card.code, length(card.code) as code_length, card.title, card.sought, card.sought_code, marks.mean,
                   coalesce(marks.given, 0) as marks, marks.mine, coalesce(marks.my_note, '') as my_note,
                   choice.entry is not null as chosen, coalesce(marks.mean, -1) as weight,
                   case when card.status <> 'SUBMITTED' then 'gone'
                        when choice.entry is null then 'open' else 'chosen' end as choice,
                   case when card.status <> 'SUBMITTED' then 'none'
                        when marks.mine is null then 'unmarked' else 'marked' end as marking
            from entries.card
            left join (select entry, avg(points) as mean, count(points) as given,
                              max(points) filter (where member = :me) as mine,
                              max(note) filter (where member = :me) as my_note
                       from selection.mark where council = :council group by entry) as marks on marks.entry = card.id
            left join selection.choice on choice.council = :council and choice.entry = card.id
            where card.phase = :phase and card.code <> '' and (:central or card.upper = :unit)
            """;

    private static final Listing TABLE = Listing.of("selection.table", WORKS, "code", ColumnKind.TEXT)
            .sought("sought", "sought_code")
            .filter("lua-chon", "choice", "chosen", "open", "gone")
            .filter("cham", "marking", "unmarked", "marked")
            .with(
                    Listing.byCode("code_length"),
                    Listing.ascending("title", ColumnKind.TEXT),
                    Listing.descending("weight", ColumnKind.DECIMAL));

    /** In the order in which it is sent up. */
    private static final Listing CHOSEN = Listing.of(
                    "selection.chosen",
                    "select works.*, row_number() over (order by weight desc, code_length, code) as place from (\n"
                            + WORKS + ") as works where chosen",
                    "code",
                    ColumnKind.TEXT)
            .with(Listing.ascending("place", ColumnKind.WHOLE));

    private static final String STANDING = "select count(*) as submitted,\n"
            + "       count(*) filter (where choice <> 'gone') as valid,\n"
            + "       count(*) filter (where chosen) as chosen,\n"
            + "       count(*) filter (where marking = 'unmarked') as unmarked\nfrom (\n" + WORKS + ") as works";

    /** @param unmarked how many valid ones this member has not marked */
    record Standing(int submitted, int valid, int chosen, int unmarked) {}

    private final Lists lists;
    private final Entries entries;
    private final Councils councils;
    private final JdbcClient jdbc;

    CouncilList(Lists lists, Entries entries, Councils councils, JdbcClient jdbc) {
        this.lists = lists;
        this.entries = entries;
        this.councils = councils;
        this.jdbc = jdbc;
    }

    Asked asked(Council council, Form form) {
        return TABLE.asked(form, "/xet-chon/" + council.id(), Map.of());
    }

    ListPage<Work> page(Council council, Asked asked, PersonId me) {
        return works(lists.page(asked, given(council, me), Verdict.class));
    }

    /** @param first the place of the first of them among all that are chosen */
    record Chosen(ListPage<Work> works, int first) {}

    Chosen chosen(Council council, Form form, PersonId me) {
        Asked asked = CHOSEN.asked(form, "/xet-chon/" + council.id() + "/ket-luan", Map.of());
        var verdict = new SimplePropertyRowMapper<>(Verdict.class);
        ListPage<Placed> page = lists.page(
                asked,
                given(council, me),
                (row, n) -> new Placed(row.getInt("place"), Objects.requireNonNull(verdict.mapRow(row, n))));
        int first = page.rows().stream().findFirst().map(Placed::place).orElse(1);
        return new Chosen(works(page.map(Placed::verdict)), first);
    }

    private record Placed(int place, Verdict verdict) {}

    PickOutcome picked(Council council, Form form, PersonId me) {
        return lists.picked(asked(council, form), form, given(council, me));
    }

    Standing standing(Council council, PersonId me) {
        return jdbc.sql(STANDING)
                .params(given(council, me))
                .query(Standing.class)
                .single();
    }

    private ListPage<Work> works(ListPage<Verdict> page) {
        List<EntryId> ids = page.rows().stream().map(Verdict::entry).toList();
        Map<EntryId, EntryCard> cards = entries.all(ids);
        return page.map(verdict -> new Work(Objects.requireNonNull(cards.get(verdict.entry())), verdict));
    }

    private Map<String, Object> given(Council council, PersonId me) {
        Map<String, Object> given = new HashMap<>();
        given.put("me", me.value());
        given.put("council", council.id().value());
        given.put("phase", council.phase().value());
        given.put("central", councils.isCentral(council.phase()));
        given.put("unit", council.unit().value());
        return given;
    }
}
