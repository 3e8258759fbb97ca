package vn.lantoa.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.page.Words;

/** Positions of administrators, and of clerks and members in units: given, ended and handed over, each on record. */
@Component
@Order(10)
class Positions implements DutySource {

    private static final String HOLD = """
            insert into accounts.position (person, unit, kind, appointed_by, decision_number, decided_on)
            values (:person, :unit, :kind, :by, :number, :on) on conflict do nothing
            """;

    private static final String SHOWN = """
            select held.id, held.person, held.unit, held.kind, held.from_ as since, held.until_ as until,
                   held.decision_number as number, held.decided_on as on, coalesce(held.why, '') as why,
                   not exists (select from accounts.position other
                               where other.kind = held.kind and other.until_ is null and other.id <> held.id) as only
            from accounts.position held
            """;

    private static final String END = """
            update accounts.position held set until_ = shared.business_now(), ended_by = :by, why = :why
            where id = :id and until_ is null
              and (kind <> 'ADMINISTRATOR'
                   or exists (select from accounts.position other
                              where other.kind = 'ADMINISTRATOR' and other.until_ is null and other.id <> held.id))
            """;

    /** Two administrators who end each other at the same moment leave one. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('accounts.position', 0))";

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;
    private final InstantSource clock;
    private final Journal journal;

    Positions(JdbcClient jdbc, Units units, People people, InstantSource clock, Journal journal) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.clock = clock;
        this.journal = journal;
    }

    enum Kind {
        ADMINISTRATOR("người quản trị"),
        /** Works in the office of a unit: enters for others, lets its people in. */
        CLERK("cán bộ văn phòng"),
        /** A person of a unit, whom its office lets in. */
        MEMBER("thành viên");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }
    }

    /** @param unit null for an administrator alone */
    record Place(Kind kind, @Nullable UnitId unit) {}

    /** @param only nobody else holds the like of it */
    record Held(
            UUID id,
            PersonId person,
            @Nullable UUID unit,
            Kind kind,
            Instant since,
            @Nullable Instant until,
            String number,
            @Nullable LocalDate on,
            String why,
            boolean only) {

        Place place() {
            return new Place(kind, unit == null ? null : new UnitId(unit));
        }

        Basis basis() {
            return new Basis(number, on);
        }
    }

    LocalDate today() {
        return clock.instant().atZone(Window.ZONE).toLocalDate();
    }

    /** False when the person holds that position already. */
    @Transactional
    public boolean appoint(PersonId person, Place place, Basis basis, Actor by) {
        boolean given = jdbc.sql(HOLD)
                        .param("person", person.value())
                        .param(
                                "unit",
                                place.unit() == null ? null : place.unit().value())
                        .param("kind", place.kind().name())
                        .param("by", by.id().value())
                        .param("number", basis.number())
                        .param("on", basis.on())
                        .update()
                == 1;
        if (given) {
            write(
                    "position.given",
                    person,
                    by,
                    " cử " + called(person) + " làm " + inWords(place) + basis.inSentence() + ".");
        }
        return given;
    }

    @Override
    @Transactional
    public boolean end(UUID duty, String why, Actor by) {
        Optional<Held> held = find(duty);
        if (held.isEmpty() || !closed(duty, why, by)) {
            return false;
        }
        PersonId person = held.get().person();
        write(
                "position.ended",
                person,
                by,
                " cho " + called(person) + " thôi làm " + inWords(held.get().place()) + ". Lý do: " + why);
        return true;
    }

    private boolean closed(UUID position, String why, Actor by) {
        jdbc.sql(ONE_AT_A_TIME).query((row, number) -> true).list();
        return jdbc.sql(END)
                        .param("id", position)
                        .param("by", by.id().value())
                        .param("why", why)
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public boolean handOver(UUID duty, PersonId to, String why, Actor by) {
        Optional<Held> held = find(duty).filter(one -> one.until() == null);
        held.ifPresent(one -> appoint(to, one.place(), one.basis(), by));
        return held.isPresent() && end(duty, why, by);
    }

    @Override
    public List<Duty> of(PersonId person, Words words) {
        List<Held> all = jdbc.sql(SHOWN + "where held.person = :person order by held.from_ desc, held.id")
                .param("person", person.value())
                .query(Held.class)
                .list();
        Map<UnitId, Unit> known = units(all);
        return all.stream().map(one -> duty(one, known, words)).toList();
    }

    private static Duty duty(Held one, Map<UnitId, Unit> known, Words words) {
        boolean needed = one.kind() == Kind.ADMINISTRATOR && one.only();
        return new Duty(
                one.id(),
                title(one.place(), known, words),
                one.basis().shown(),
                one.since(),
                one.until(),
                one.why(),
                needed ? Duty.Ending.BY_SUCCESSOR : Duty.Ending.HERE,
                "");
    }

    /** What these people hold today. */
    List<Held> heldBy(Collection<PersonId> persons) {
        return jdbc.sql(SHOWN + """
                        where held.person = any(:persons) and held.until_ is null
                        order by held.kind, held.from_, held.id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Held.class)
                .list();
    }

    List<Held> administrators() {
        return jdbc.sql(SHOWN
                        + "where held.kind = 'ADMINISTRATOR' and held.until_ is null order by held.from_, held.id")
                .query(Held.class)
                .list();
    }

    Map<UnitId, Unit> units(Collection<Held> held) {
        List<UnitId> ids = held.stream()
                .map(one -> one.place().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.all(ids, today());
    }

    Map<UnitId, Unit> units(Place place) {
        return place.unit() == null ? Map.of() : units.all(List.of(place.unit()), today());
    }

    /** "Cán bộ văn phòng: Huyện ủy Sơn Dương". */
    static String title(Place place, Map<UnitId, Unit> known, Words words) {
        Unit unit = place.unit() == null ? null : known.get(place.unit());
        String kind = words.t("accounts.position." + place.kind());
        return unit == null ? kind : kind + ": " + unit.fullName();
    }

    private Optional<Held> find(UUID id) {
        return jdbc.sql(SHOWN + "where held.id = :id")
                .param("id", id)
                .query(Held.class)
                .optional();
    }

    private String inWords(Place place) {
        return place.kind().inWords
                + (place.unit() == null
                        ? ""
                        : units.find(place.unit(), today())
                                .map(unit -> " của " + unit.fullName())
                                .orElse(""));
    }

    private void write(String act, PersonId person, Actor by, String what) {
        journal.write(by, act, "person:" + person, by.name() + what);
    }

    private String called(PersonId person) {
        return people.find(person).map(Person::called).orElse("");
    }
}
