package vn.lantoa.accounts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.shared.PersonId;

/** Says something to people known by id, in the caller's transaction; one query for all of them. */
@Component
public class PeopleLetters {

    private final People people;
    private final Outbox outbox;

    PeopleLetters(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** One letter each, in the order given; whoever is named twice gets one. */
    public void send(Collection<PersonId> to, Function<Person, Letter> letter) {
        var known = people.all(to);
        new LinkedHashSet<>(to)
                .stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .forEach(person -> outbox.write(person.recipient(), letter.apply(person)));
    }
}
