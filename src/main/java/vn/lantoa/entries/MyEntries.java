package vn.lantoa.entries;

import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
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
        return IdText.read(id)
                .flatMap(entry -> entries.find(new EntryId(entry)))
                .filter(e -> e.author().equals(by.id()) || e.enteredBy().equals(by.id()))
                .orElseThrow(NotFound::new);
    }
}
