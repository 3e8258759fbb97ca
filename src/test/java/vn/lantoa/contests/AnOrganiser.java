package vn.lantoa.contests;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Fixture: people at the organiser's pages. */
@Component
class AnOrganiser {

    private final People people;

    AnOrganiser(People people) {
        this.people = people;
    }

    Actor one(DemoCast who) {
        return people.byEmail(who.email()).orElseThrow().actor();
    }

    /** Somebody new who is an administrator and nothing else. */
    Actor administrator() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        PersonId id = people.join("Quản trị " + tag, "quan-tri-" + tag + "@example.vn")
                .id();
        people.makeAdministrator(id);
        return people.find(id).orElseThrow().actor();
    }

    static MvcTestResult get(MockMvcTester site, Actor by, String path) {
        return site.get().uri(path).with(PageTest.As.person(by)).exchange();
    }

    /** @param fields name, value, name, value … */
    static MvcTestResult post(MockMvcTester site, Actor by, String path, String... fields) {
        var request = site.post().uri(path).with(PageTest.As.person(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
