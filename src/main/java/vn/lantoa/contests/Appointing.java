package vn.lantoa.contests;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
    Person appoint(Contest contest, String name, String typedEmail, Committee.Role role, Actor by, Words words) {
        String email = typedEmail.toLowerCase(Locale.ROOT);
        Person person = people.join(name, email, by);
        if (person.name().isBlank()) {
            people.rename(person.id(), name);
            person = people.find(person.id()).orElseThrow();
        }
        if (give(contest, person, role, by)) {
            outbox.write(
                    person.recipient(),
                    Letter.notice(
                                    words.t("contests.appointed.subject", contest.name(words.isVietnamese())),
                                    words.t(
                                            "contests.appointed.body",
                                            person.name(),
                                            words.t("contests.role." + role),
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
            String title = title(removed.get().role());
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
                .forEach(held -> give(one, people.find(to).orElseThrow(), held.role(), by)));
        return remove(member, why, by);
    }

    private boolean give(Contest contest, Person person, Committee.Role role, Actor by) {
        boolean given = committee.appoint(contest.id(), person.id(), role);
        if (given) {
            write(contest, "committee.appointed", by, " cử " + person.called() + " làm " + title(role) + ".");
        }
        return given;
    }

    /** Names another head and removes the member, in one act. */
    @Transactional
    RemovalOutcome handOver(Contest contest, UUID member, Successor successor, String why, Actor by, Words words) {
        appoint(contest, successor.name(), successor.email(), Committee.Role.HEAD, by, words);
        return remove(contest, member, why, by);
    }

    /** Who is to be head in somebody's place. */
    record Successor(String name, String email) {}

    private void write(Contest contest, String act, Actor by, String what) {
        journal.write(by, act, "contest:" + contest.id(), by.name() + what);
    }

    private static String title(Committee.Role role) {
        return switch (role) {
            case HEAD -> "Trưởng Ban Tổ chức";
            case STAFF -> "chuyên viên Ban Tổ chức";
            case FANPAGE_OFFICER -> "cán bộ phụ trách Fanpage";
        };
    }
}
