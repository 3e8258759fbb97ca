package vn.lantoa.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Writes a person down by name, with the addresses that are known or with none. */
@Component
class Enrolling {

    private static final String ADD = """
            insert into accounts.person (name, email, telephone) values (:name, :email, :telephone)
            on conflict do nothing
            returning id
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Journal journal;

    Enrolling(JdbcClient jdbc, People people, Journal journal) {
        this.jdbc = jdbc;
        this.people = people;
        this.journal = journal;
    }

    /** @param email in small letters @param telephone in E.164 */
    record Newcomer(
            String name, @Nullable String email, @Nullable String telephone) {}

    /** Who has one of these addresses already, the e-mail address first. */
    Optional<Person> known(Newcomer who) {
        return Optional.ofNullable(who.email())
                .flatMap(people::byEmail)
                .or(() -> Optional.ofNullable(who.telephone()).flatMap(people::byTelephone));
    }

    /**
     * The person of one of the addresses, joined when unknown. Whoever is known stays as they are: an address that
     * somebody else types is no way into their account.
     */
    @Transactional
    public PersonId enrol(Newcomer who, Actor by) {
        return known(who).map(Person::id).orElseGet(() -> added(who, by));
    }

    private PersonId added(Newcomer who, Actor by) {
        Optional<PersonId> added = jdbc.sql(ADD)
                .param("name", who.name())
                .param("email", who.email())
                .param("telephone", who.telephone())
                .query(java.util.UUID.class)
                .optional()
                .map(PersonId::new);
        added.ifPresent(
                id -> journal.write(by, "person.joined", "person:" + id, by.name() + " ghi tên " + who.name() + "."));
        return added.orElseGet(() -> known(who).orElseThrow().id());
    }
}
