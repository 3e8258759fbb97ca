package vn.lantoa.contests;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.Basis;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.journal.Journal;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** Appoints people to the organising committee and removes them; both are acts. */
@Component
class Appointing {

    private final Committee committee;
    private final ContestRows contests;
    private final People people;
    private final Outbox outbox;
    private final BaseUrl base;
    private final Journal journal;

    Appointing(Committee committee, ContestRows contests, People people, Outbox outbox, BaseUrl base, Journal journal) {
        this.committee = committee;
        this.contests = contests;
        this.people = people;
        this.outbox = outbox;
        this.base = base;
        this.journal = journal;
    }

    /** The person of that address, who is told by mail. Pressed twice it is one appointment. */
    @Transactional
    Person appoint(Contest contest, Named named, Actor by, Words words) {
        String name = named.name();
        Person person = people.join(name, named.email().toLowerCase(Locale.ROOT), by);
        if (person.name().isBlank()) {
            people.rename(person.id(), name);
            person = people.find(person.id()).orElseThrow();
        }
        if (give(contest, person, named, by)) {
            outbox.write(
                    person.recipient(),
                    Letter.notice(
                                    words.t("contests.appointed.subject", contest.name(words.isVietnamese())),
                                    words.t(
                                            "contests.appointed.body",
                                            person.name(),
                                            words.t("contests.role." + named.role()),
                                            contest.name(words.isVietnamese()),
                                            base.of("/dang-nhap")))
                            .leadingTo("/viec-cua-toi"));
        }
        return person;
    }

    @Transactional
    RemovalOutcome remove(Contest contest, UUID member, String why, Actor by) {
        var removed = committee.remove(contest.id(), member, why, by.id());
        if (removed.isPresent()) {
            String name = people.find(removed.get().person()).map(Person::name).orElse("");
            String title = removed.get().role().inSentence();
            write(contest, "committee.removed", by, " cho " + name + " thôi làm " + title + ". Lý do: " + why);
            return new RemovalOutcome.Removed();
        }
        return committee.isLastHead(contest.id(), member) ? new RemovalOutcome.LastHead() : new RemovalOutcome.Gone();
    }

    /** The membership, whatever contest it is in. */
    @Transactional
    RemovalOutcome remove(UUID member, String why, Actor by) {
        return committee
                .contestOf(member)
                .flatMap(contests::find)
                .map(contest -> remove(contest, member, why, by))
                .orElseGet(RemovalOutcome.Gone::new);
    }

    /** The same role for somebody else, and the end of this membership, in one act. */
    @Transactional
    RemovalOutcome passOn(UUID member, PersonId to, String why, Actor by) {
        Optional<Contest> contest = committee.contestOf(member).flatMap(contests::find);
        contest.ifPresent(one -> committee.members(one.id()).stream()
                .filter(held -> held.id().equals(member))
                .forEach(held -> passOn(one, people.find(to).orElseThrow(), held, by)));
        return remove(member, why, by);
    }

    private void passOn(Contest contest, Person to, Committee.Member held, Actor by) {
        give(contest, to, new Named(to.name(), "", held.role(), held.basis()), by);
    }

    private boolean give(Contest contest, Person person, Named named, Actor by) {
        boolean given =
                committee.appoint(contest.id(), new Committee.Appointment(person.id(), named.role(), named.basis()));
        if (given) {
            write(
                    contest,
                    "committee.appointed",
                    by,
                    " cử " + person.called() + " làm " + named.role().inSentence()
                            + named.basis().inSentence() + ".");
        }
        return given;
    }

    /** Somebody named on a form for a role. */
    record Named(String name, String email, Committee.Role role, Basis basis) {}

    /** Names a successor in the same role and removes the member, in one act. */
    @Transactional
    RemovalOutcome handOver(Contest contest, UUID member, Named successor, String why, Actor by, Words words) {
        appoint(contest, successor, by, words);
        return remove(contest, member, why, by);
    }

    private void write(Contest contest, String act, Actor by, String what) {
        journal.write(by, act, "contest:" + contest.id(), by.name() + what);
    }
}
