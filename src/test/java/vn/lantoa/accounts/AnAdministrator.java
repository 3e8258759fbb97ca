package vn.lantoa.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Unit;
import vn.lantoa.units.Units;

/** Fixture: people with positions, and what they do on the pages for people. */
@Component
public class AnAdministrator {

    private final People people;
    private final Positions positions;
    private final Units units;
    private final ObjectProvider<MockMvcTester> site;

    AnAdministrator(People people, Positions positions, Units units, ObjectProvider<MockMvcTester> site) {
        this.people = people;
        this.positions = positions;
        this.units = units;
        this.site = site;
    }

    /** Somebody new who is an administrator and nothing else. */
    public Actor one() {
        Person person = somebody("Quản trị");
        people.makeAdministrator(person.id());
        return person.actor();
    }

    Person somebody(String name) {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        return people.join(name + " " + tag, tag + "@nguoi.example.vn");
    }

    Actor clerkOf(Unit unit) {
        Person person = somebody("Văn phòng");
        people.makeClerk(person.id(), unit.id());
        return person.actor();
    }

    Unit unit(String words) {
        return units.search(words, today(), 1).getFirst();
    }

    LocalDate today() {
        return positions.today();
    }

    Actor of(DemoCast who) {
        return people.byEmail(who.email()).orElseThrow().actor();
    }

    MvcTestResult get(Actor by, String path) {
        return site.getObject().get().uri(path).with(PageTest.As.person(by)).exchange();
    }

    /** @param fields name, value, name, value … */
    MvcTestResult post(Actor by, String path, String... fields) {
        var request =
                site.getObject().post().uri(path).with(PageTest.As.person(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    static String page(PersonId person) {
        return "/quan-tri/nguoi/" + person;
    }
}
