package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

/** Those affected are told, each once, whatever they are to the entries concerned. */
@PageTest
class WhenADeadlineIsExtendedTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    APhase aPhase;

    @Autowired
    AnOrganiser an;

    @Autowired
    AnEntry anEntry;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Phase phase;

    @BeforeEach
    void theEveOfTheDeadline() {
        clock.moveTo(Instant.parse("2023-03-14T03:00:00Z"));
        phase = aPhase.issued();
    }

    @Test
    void theAuthorsOfThatDistrictAreToldOnceEachAndNobodyElse() {
        PersonId two = authorIn("Huyện ủy Lâm Bình", "hai-anh@example.vn");
        entryOf(two, "Huyện ủy Lâm Bình");
        authorIn("Huyện ủy Na Hang", "na-hang@example.vn");
        PersonId gone = authorIn("Huyện ủy Lâm Bình", "da-rut@example.vn");
        jdbc.sql("""
                insert into entries.withdrawal (entry, by_, reason)
                select id, author, 'Thử' from entries.entry where author = :gone
                """).param("gone", gone.value()).update();

        assertThat(extend("Huyện ủy Lâm Bình")).isEqualTo(303);

        assertThat(lettersTo("hai-anh@example.vn"))
                .singleElement()
                .asString()
                .contains("Huyện ủy Lâm Bình", "17 giờ 00, 20/3/2023", "Mưa lũ", "/the-le");
        assertThat(lettersTo("na-hang@example.vn")).isEmpty();
        assertThat(lettersTo("da-rut@example.vn")).isEmpty();
    }

    @Test
    void clerksAndCouncilsOfThatDistrictAreToldWithoutASecondLetterToWhoeverIsBoth() {
        UnitId lamBinh = district("Huyện ủy Lâm Bình");
        PersonId both = person("thu-ky-van-phong@example.vn");
        people.makeClerk(both, lamBinh);
        PersonId member = person("uy-vien@example.vn");
        council(lamBinh, both, member);
        PersonId elsewhere = person("van-phong-na-hang@example.vn");
        people.makeClerk(elsewhere, district("Huyện ủy Na Hang"));

        assertThat(extend("Huyện ủy Lâm Bình")).isEqualTo(303);

        assertThat(lettersTo("thu-ky-van-phong@example.vn")).hasSize(1);
        assertThat(lettersTo("uy-vien@example.vn")).hasSize(1);
        assertThat(lettersTo("van-phong-na-hang@example.vn")).isEmpty();
    }

    @Test
    void refusedOrPressedTwiceItTellsNobodyAgain() {
        authorIn("Huyện ủy Lâm Bình", "mot-lan@example.vn");
        assertThat(extend("Huyện ủy Lâm Bình")).isEqualTo(303);
        assertThat(extend("Huyện ủy Lâm Bình")).isEqualTo(422);
        assertThat(lettersTo("mot-lan@example.vn")).hasSize(1);
    }

    private int extend(String unit) {
        return AnOrganiser.post(
                        site,
                        an.one(DemoCast.STAFF),
                        "/ban-to-chuc/" + phase.number() + "/gia-han",
                        "scope",
                        district(unit).toString(),
                        "until",
                        "2023-03-20T17:00",
                        "reason",
                        "Mưa lũ")
                .getResponse()
                .getStatus();
    }

    private PersonId authorIn(String unit, String email) {
        PersonId author = person(email);
        entryOf(author, unit);
        return author;
    }

    private void entryOf(PersonId author, String unit) {
        EntryId entry = anEntry.submitted(unit, "Người gửi", "Mùa gặt");
        jdbc.sql("""
                update entries.entry set phase = :phase, author = :author, entered_by = :author,
                       rules = (select rules.id from contests.rules where rules.phase = :phase)
                where id = :entry
                """)
                .param("phase", phase.id().value())
                .param("author", author.value())
                .param("entry", entry.value())
                .update();
    }

    private PersonId person(String email) {
        return people.join("Người " + email, email).id();
    }

    private void council(UnitId unit, PersonId... members) {
        var council = jdbc.sql(
                        "insert into selection.council (phase, unit, decided_on) values (:phase, :unit, date '2023-01-01') returning id")
                .param("phase", phase.id().value())
                .param("unit", unit.value())
                .query(java.util.UUID.class)
                .single();
        for (PersonId member : members) {
            jdbc.sql("insert into selection.member (council, person, role) values (:council, :person, 'MEMBER')")
                    .param("council", council)
                    .param("person", member.value())
                    .update();
        }
    }

    private List<String> lettersTo(String email) {
        return jdbc.sql("select body from messaging.message where recipient = :to and subject like 'Gia hạn%'")
                .param("to", email)
                .query(String.class)
                .list();
    }

    private UnitId district(String name) {
        return units.search(name, LocalDate.of(2023, 3, 1), 1).getFirst().id();
    }
}
