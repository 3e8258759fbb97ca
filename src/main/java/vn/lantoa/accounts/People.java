package vn.lantoa.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/** People and the positions they hold. */
@Component
public class People {

    private static final String BY_EMAIL =
            "select id, name, email, telephone from accounts.person where email = :email";

    private static final String BY_TELEPHONE =
            "select id, name, email, telephone from accounts.person where telephone = :telephone";

    private static final String BY_IDS = "select id, name, email, telephone from accounts.person where id = any(:ids)";

    private static final String ADD = """
            insert into accounts.person (name, email) values (:name, :email)
            on conflict (email) where email is not null do update set email = excluded.email
            returning id, name, email, telephone
            """;

    private static final String ADD_BY_TELEPHONE = """
            insert into accounts.person (name, telephone) values (:name, :telephone)
            on conflict (telephone) where telephone is not null do update set telephone = excluded.telephone
            returning id, name, email, telephone
            """;

    private static final String CLERK_OF =
            "select unit from accounts.position where person = :person and kind = 'CLERK' and until_ is null";

    private static final String OFFICE_OF = """
            select distinct held.person from accounts.position mine
            join accounts.position held on held.unit = mine.unit and held.kind = 'CLERK'
            where mine.person = :person and mine.kind = 'CLERK' and mine.until_ is null
            """;

    private static final String IS_ADMINISTRATOR =
            "select exists (select from accounts.position where person = :person and kind = 'ADMINISTRATOR' and until_ is null)";

    private static final String HOLD = """
            insert into accounts.position (person, unit, kind) values (:person, :unit, :kind) on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    People(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public Optional<Person> byEmail(String email) {
        return jdbc.sql(BY_EMAIL).param("email", email).query(Person.class).optional();
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /** Many at once, in one query. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return jdbc
                .sql(BY_IDS)
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Person.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, p -> p));
    }

    public Optional<Person> byTelephone(String e164) {
        return jdbc.sql(BY_TELEPHONE)
                .param("telephone", e164)
                .query(Person.class)
                .optional();
    }

    /** The person of an address as codes are sent to it: an e-mail, or a telephone in E.164. */
    private Optional<Person> by(String address) {
        return address.startsWith("+") ? byTelephone(address) : byEmail(address);
    }

    /** The person who proved an address (an e-mail, or a telephone in E.164), joined now when unknown. */
    @Transactional
    public Person join(String name, String address) {
        return by(address).orElseGet(() -> {
            Person joined = add(name, address);
            joined(joined, new Actor(joined.id(), name), "Một người mới đăng nhập lần đầu.");
            return joined;
        });
    }

    /** The person whom somebody names by an address, joined now when unknown; they have not signed in yet. */
    @Transactional
    public Person join(String name, String address, Actor by) {
        return by(address).orElseGet(() -> {
            Person joined = add(name, address);
            joined(joined, by, by.name() + " ghi tên một người chưa từng đăng nhập: " + name + ".");
            return joined;
        });
    }

    private Person add(String name, String address) {
        boolean telephone = address.startsWith("+");
        return jdbc.sql(telephone ? ADD_BY_TELEPHONE : ADD)
                .param("name", name)
                .param(telephone ? "telephone" : "email", address)
                .query(Person.class)
                .single();
    }

    private void joined(Person person, Actor by, String sentence) {
        journal.write(by, "person.joined", "person:" + person.id(), sentence);
    }

    @Transactional
    public void rename(PersonId person, String name) {
        jdbc.sql("update accounts.person set name = :name where id = :id")
                .param("name", name)
                .param("id", person.value())
                .update();
    }

    /** Everybody who clerks, or ever clerked, for an office this person clerks for today: one office, one desk. */
    public List<PersonId> officeOf(PersonId person) {
        return jdbc.sql(OFFICE_OF).param("person", person.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** The units whose office this person clerks for. */
    public List<UnitId> clerkOf(PersonId person) {
        return jdbc.sql(CLERK_OF).param("person", person.value()).query(UUID.class).list().stream()
                .map(UnitId::new)
                .toList();
    }

    /** Everybody who clerks for an office today, once for each unit. */
    public List<Clerk> clerks() {
        return jdbc.sql("select person, unit from accounts.position where kind = 'CLERK' and until_ is null")
                .query(Clerk.class)
                .list();
    }

    /** Somebody who clerks for the office of a unit. */
    public record Clerk(PersonId person, UnitId unit) {}

    public boolean isAdministrator(PersonId person) {
        return jdbc.sql(IS_ADMINISTRATOR)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void makeClerk(PersonId person, UnitId unit) {
        hold(person, unit.value(), "CLERK");
    }

    @Transactional
    public void makeAdministrator(PersonId person) {
        hold(person, null, "ADMINISTRATOR");
    }

    private void hold(PersonId person, @org.jspecify.annotations.Nullable UUID unit, String kind) {
        jdbc.sql(HOLD)
                .param("person", person.value())
                .param("unit", unit)
                .param("kind", kind)
                .update();
    }
}
