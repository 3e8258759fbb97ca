package vn.lantoa.selection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.AnotherPhase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;

/** Fixture: the council of Sơn Dương for a phase of its own, with a chair, a secretary and a member. */
@Component
class ACouncil {

    static final Decision DECISION = new Decision("07-QĐ/HU", LocalDate.of(2022, 6, 1), "Người Ký");

    private final CouncilSetUp councils;
    private final AnotherPhase phases;
    private final AnEntry entries;
    private final People people;

    ACouncil(CouncilSetUp councils, AnotherPhase phases, AnEntry entries, People people) {
        this.councils = councils;
        this.phases = phases;
        this.entries = entries;
        this.people = people;
    }

    Council founded() {
        return founded(phases.announced(), "Huyện ủy Sơn Dương");
    }

    Council founded(PhaseId phase, String district) {
        var seats = List.of(
                new Seat(entries.somebody("Nông Thị Thu"), Seat.Role.CHAIR),
                new Seat(entries.somebody("Trần Văn Bình"), Seat.Role.SECRETARY),
                new Seat(entries.somebody("Lý A Hòa"), Seat.Role.MEMBER));
        return ((FoundingOutcome.Founded)
                        councils.found(phase, entries.district(district), new Composition(DECISION, seats), null))
                .council();
    }

    EntryId entry(Council council, String district, String author, String title) {
        return phases.move(entries.submitted(district, author, title), council.phase());
    }

    EntryId entry(Council council, String author, String title) {
        return entry(council, "Huyện ủy Sơn Dương", author, title);
    }

    Actor actor(Council council, Seat.Role role) {
        PersonId id = council.seats().stream()
                .filter(s -> s.role() == role)
                .findFirst()
                .orElseThrow()
                .person();
        return people.find(id).orElseThrow().actor();
    }

    RequestPostProcessor as(Council council, Seat.Role role) {
        return PageTest.As.person(actor(council, role));
    }
}
