package vn.lantoa.entries;

import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.NotFound;

/** What a person answers for or entered for others; anything else does not exist for them. */
@Component
class MyEntries {

    private final Entries entries;

    MyEntries(Entries entries) {
        this.entries = entries;
    }

    /** @throws NotFound for a stranger's id and for one that is none */
    EntryCard find(String id, Actor by) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return entries.find(EntryId.of(id))
                .filter(e -> e.author().equals(by.id()) || e.enteredBy().equals(by.id()))
                .orElseThrow(NotFound::new);
    }
}
