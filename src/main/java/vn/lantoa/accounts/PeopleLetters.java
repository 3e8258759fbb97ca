package vn.lantoa.accounts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        sendAbout(List.of(to), everybody -> everybody, (everybody, person) -> letter.apply(person));
    }

    /** The same about each of many things, to those whom it concerns; still one query for all the people. */
    public <T> void sendAbout(
            Collection<T> things, Function<T, Collection<PersonId>> to, BiFunction<T, Person, Letter> letter) {
        Map<PersonId, Person> known = people.all(
                things.stream().flatMap(one -> to.apply(one).stream()).collect(Collectors.toSet()));
        for (T one : things) {
            for (PersonId id : new LinkedHashSet<>(to.apply(one))) {
                Person person = known.get(id);
                if (person != null) {
                    outbox.write(person.recipient(), letter.apply(one, person));
                }
            }
        }
    }
}
