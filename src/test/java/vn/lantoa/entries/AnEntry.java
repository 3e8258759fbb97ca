package vn.lantoa.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** Fixture: a submitted entry of the demo's phase 1, written past its doors so that a test of an upper floor is short. */
@Component
public class AnEntry {

    private final JdbcClient jdbc;
    private final Contests contests;
    private final Units units;

    AnEntry(JdbcClient jdbc, Contests contests, Units units) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.units = units;
    }

    public PhaseId phase() {
        return contests.phases(contests.shown().orElseThrow().id()).getFirst().id();
    }

    public UnitId district(String name) {
        return units.search(name, LocalDate.of(2023, 1, 1), 1).getFirst().id();
    }

    public PersonId somebody(String name) {
        return new PersonId(jdbc.sql("insert into accounts.person (name, email) values (:name, :email) returning id")
                .param("name", name)
                .param("email", UUID.randomUUID() + "@example.vn")
                .query(UUID.class)
                .single());
    }

    /** One photo of 1600 × 1200, one author, one unit of the district. */
    @Transactional
    public EntryId submitted(String district, String authorName, String title) {
        UnitId upper = district(district);
        Unit unit = units
                .children(
                        units.children(upper, LocalDate.of(2023, 1, 1))
                                .getFirst()
                                .id(),
                        LocalDate.of(2023, 1, 1))
                .stream()
                .findFirst()
                .orElseGet(() -> units.find(upper, LocalDate.of(2023, 1, 1)).orElseThrow());
        PersonId author = somebody(authorName);
        UUID entry = jdbc.sql("""
                insert into entries.entry (phase, rules, category, author, entered_by, author_name, unit, unit_name, upper,
                                           title, caption, place, taken_on)
                select :phase, rules.id, 'anh', :author, :author, :name, :unit, :unitName, :upper, :title,
                       'Chú thích của ' || :title, 'Xã Hợp Thành, huyện Sơn Dương', date '2023-02-03'
                from contests.rules where rules.phase = :phase
                returning id
                """)
                .param("phase", phase().value())
                .param("author", author.value())
                .param("name", authorName)
                .param("unit", unit.id().value())
                .param("unitName", unit.fullName())
                .param("upper", upper.value())
                .param("title", title)
                .query(UUID.class)
                .single();
        UUID file = UUID.randomUUID();
        jdbc.sql("""
                insert into media.file (id, owner, name, bytes, sha256, status, type, width, height, dominant_colour, rendered)
                values (:id, :owner, 'anh.jpg', 500000, repeat('ab', 32), 'READY', 'image/jpeg', 1600, 1200, '#8a7f70', true)
                """).param("id", file).param("owner", author.value()).update();
        jdbc.sql("insert into entries.photo (entry, position, media) values (:entry, 1, :file)")
                .param("entry", entry)
                .param("file", file)
                .update();
        jdbc.sql("""
                insert into entries.submission (entry, code, by_, digest, digest_version)
                values (:entry, entries.next_code(:phase), :author, repeat('cd', 32), 2)
                """)
                .param("entry", entry)
                .param("phase", phase().value())
                .param("author", author.value())
                .update();
        return new EntryId(entry);
    }
}
