package vn.lantoa.entries;

import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.web.NotFound;

/**
 * What a person answers for or entered for others, and what the office they clerk for entered for others, whoever sat there
 * then; anything else does not exist for them.
 */
@Component
class MyEntries {

    private final Entries entries;
    private final People people;

    MyEntries(Entries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /** @throws NotFound for a stranger's id and for one that is none */
    EntryCard find(String id, Actor by) {
        return IdText.read(id)
                .flatMap(entry -> entries.find(new EntryId(entry)))
                .filter(e -> e.author().equals(by.id()) || e.enteredBy().equals(by.id()) || isOfTheirOffice(e, by))
                .orElseThrow(NotFound::new);
    }

    /** What a colleague entered for himself stays his own. */
    private boolean isOfTheirOffice(EntryCard entry, Actor by) {
        return people.officeOf(by.id()).contains(entry.enteredBy())
                && (!entry.author().equals(entry.enteredBy())
                        || !people.find(entry.enteredBy())
                                .map(Person::name)
                                .orElse("")
                                .equals(entry.authorName()));
    }
}
