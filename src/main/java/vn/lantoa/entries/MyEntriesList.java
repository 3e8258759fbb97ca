package vn.lantoa.entries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.page.Form;

/** What a person answers for or entered for others, drafts first and then the newest: a clerk may have hundreds. */
@Component
class MyEntriesList {

    private static final String MINE = """
            select card.id, card.status, card.sought, card.sought_code,
                   coalesce(card.submitted_at, timestamptz '2999-01-01') as newest
            from entries.card
            where card.author = :me or card.entered_by = :me
               or (card.entered_by = any(:office)
                   and (card.author <> card.entered_by
                        or card.author_name <> (select name from accounts.person where id = card.entered_by)))
            """;

    private static final Listing LISTING = Listing.of("entries.mine", MINE, "id", ColumnKind.ID)
            .sought("sought", "sought_code")
            .filter("tinh-trang", "status", "DRAFT", "SUBMITTED", "WITHDRAWN", "DISQUALIFIED")
            .with(Listing.descending("newest", ColumnKind.TIME));

    private final Lists lists;
    private final Entries entries;
    private final People people;

    MyEntriesList(Lists lists, Entries entries, People people) {
        this.lists = lists;
        this.entries = entries;
        this.people = people;
    }

    private UUID[] office(Actor by) {
        return people.officeOf(by.id()).stream().map(PersonId::value).toArray(UUID[]::new);
    }

    ListPage<EntryCard> page(Actor by, Form form) {
        ListPage<EntryId> ids = lists.page(
                LISTING.asked(form, "/du-thi/cua-toi", Map.of()),
                Map.of("me", by.id().value(), "office", office(by)),
                (row, n) -> new EntryId(Objects.requireNonNull(row.getObject("id", UUID.class))));
        Map<EntryId, EntryCard> cards = entries.all(List.copyOf(ids.rows()));
        return ids.map(id -> Objects.requireNonNull(cards.get(id)));
    }
}
