package vn.lantoa.contests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.Basis;
import vn.lantoa.accounts.OneTimeCodes;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.page.CommitteePage;
import vn.lantoa.contests.page.MemberPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Who is in the organising committee: appointed and removed by its head or an administrator. */
@Controller
class CommitteePages {

    private static final String HERE = "/ban-to-chuc/thanh-vien";

    private final Committee committee;
    private final Appointing appointing;
    private final CommitteeAccess access;
    private final People people;

    CommitteePages(Committee committee, Appointing appointing, CommitteeAccess access, People people) {
        this.committee = committee;
        this.appointing = appointing;
        this.access = access;
        this.people = people;
    }

    @GetMapping(HERE)
    ModelAndView members(Actor by, Form form, Words words) {
        Contest contest = access.appoint(by);
        return Answer.page("contests/committee", page(contest, form, words));
    }

    @PostMapping(HERE)
    ModelAndView appoint(Actor by, Form form, Words words) {
        Contest contest = access.appoint(by);
        Optional<Committee.Role> role = Arrays.stream(Committee.Role.values())
                .filter(each -> form.has("role", each.name()))
                .findFirst();
        if (role.isEmpty()) {
            form.refuse("role", "contests.committee.role.missing");
        }
        Appointing.Named named = named(form, role.orElse(Committee.Role.MEMBER));
        if (form.isRefused()) {
            return Answer.refused("contests/committee", page(contest, form, words));
        }
        Person appointed = appointing.appoint(contest, named, by, words);
        return Answer.goTo(HERE, "contests.committee.appointed", appointed.name());
    }

    @GetMapping(HERE + "/{member}")
    ModelAndView member(@PathVariable String member, Actor by, Form form, Words words) {
        Contest contest = access.appoint(by);
        return Answer.page("contests/member", page(contest, line(contest, member, words), form));
    }

    @PostMapping(HERE + "/{member}/thoi")
    ModelAndView remove(@PathVariable String member, Actor by, Form form, Words words) {
        Contest contest = access.appoint(by);
        CommitteePage.MemberLine line = line(contest, member, words);
        String why = form.requiredAs("why", 300, "contests.extend.reason");
        Optional<Appointing.Named> successor = successor(form, role(contest, line));
        if (form.isRefused()) {
            return Answer.refused("contests/member", page(contest, line, form));
        }
        UUID id = UUID.fromString(line.id());
        RemovalOutcome came = successor
                .map(named -> appointing.handOver(contest, id, named, why, by, words))
                .orElseGet(() -> appointing.remove(contest, id, why, by));
        if (came instanceof RemovalOutcome.LastHead) {
            form.refuse("name", "contests.committee.lastHead");
            return Answer.refused("contests/member", page(contest, line, form));
        }
        // Whoever just removed themselves may not see this page any more.
        return Answer.goTo(access.mayAppoint(by) ? HERE : "/viec-cua-toi", "contests.committee.removed", line.name());
    }

    /** Who takes over, where one is named. */
    private static Optional<Appointing.Named> successor(Form form, Committee.Role role) {
        return form.ticked("name") || form.ticked("email") ? Optional.of(named(form, role)) : Optional.empty();
    }

    private Committee.Role role(Contest contest, CommitteePage.MemberLine line) {
        return committee.members(contest.id()).stream()
                .filter(member -> member.id().toString().equals(line.id()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .role();
    }

    private static Appointing.Named named(Form form, Committee.Role role) {
        LocalDate on = form.ticked("decidedOn") ? form.date("decidedOn", "contests.committee.on") : null;
        return new Appointing.Named(
                form.requiredAs("name", 100, "contests.committee.name"),
                email(form),
                role,
                new Basis(form.optional("number", 60, "contests.committee.number"), on));
    }

    private static String email(Form form) {
        String email = form.requiredAs("email", 250, "contests.committee.email");
        if (!email.isEmpty() && !OneTimeCodes.isEmail(email)) {
            form.refuse("email", "contests.email.invalid");
        }
        return email;
    }

    private MemberPage page(Contest contest, CommitteePage.MemberLine line, Form form) {
        return new MemberPage(line, committee.isLastHead(contest.id(), UUID.fromString(line.id())), form);
    }

    private CommitteePage page(Contest contest, Form form, Words words) {
        List<String> roles =
                Arrays.stream(Committee.Role.values()).map(Enum::name).toList();
        return new CommitteePage(lines(contest, words), roles, form);
    }

    private CommitteePage.MemberLine line(Contest contest, String member, Words words) {
        return lines(contest, words).stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<CommitteePage.MemberLine> lines(Contest contest, Words words) {
        List<Committee.Member> members = committee.members(contest.id());
        Map<PersonId, Person> known =
                people.all(members.stream().map(Committee.Member::person).toList());
        return members.stream()
                .map(m -> line(m, Objects.requireNonNull(known.get(m.person())), words))
                .toList();
    }

    private static CommitteePage.MemberLine line(Committee.Member member, Person person, Words words) {
        return new CommitteePage.MemberLine(
                member.id().toString(),
                person.called(),
                person.email(),
                words.t("contests.role." + member.role()),
                member.basis().shown(),
                member.appointedAt());
    }
}
