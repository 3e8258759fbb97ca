package vn.lantoa.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lantoa.journal.Journal;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Words;

/** Everything a person is charged with, whichever module keeps it; ended or handed over in one act, or not at all. */
@Component
class Duties {

    private final List<DutySource> sources;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;

    Duties(List<DutySource> sources, People people, Outbox outbox, Journal journal) {
        this.sources = sources;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
    }

    private record Sourced(DutySource source, Duty duty) {}

    /** Who acts, and why. */
    record Act(Actor by, String why, Words words) {}

    /** Those held first, then the newest. */
    List<Duty> of(PersonId person, Words words) {
        return sourced(person, words)
                .map(Sourced::duty)
                .sorted(Comparator.comparing((Duty duty) -> !duty.held())
                        .thenComparing(Duty::since, Comparator.reverseOrder()))
                .toList();
    }

    @Transactional
    public DutyOutcome end(PersonId person, UUID duty, Act act) {
        return ended(person, act, one -> one.id().equals(duty));
    }

    /** All of them in one act; what only another page ends is said, not touched. */
    @Transactional
    public DutyOutcome endAll(PersonId person, Act act) {
        return ended(person, act, one -> true);
    }

    private DutyOutcome ended(PersonId person, Act act, Predicate<Duty> which) {
        List<Sourced> held = held(person, act.words(), which);
        DutyOutcome came = together(held, one -> one.source().end(one.duty().id(), act.why(), act.by()));
        if (came instanceof DutyOutcome.Done) {
            tell(person, "accounts.duties.ended", held, act);
        }
        return came;
    }

    /** All that one act can pass on goes to another person; both are told. */
    @Transactional
    public DutyOutcome handOver(PersonId from, PersonId to, Act act) {
        List<Sourced> held = held(from, act.words(), one -> true);
        DutyOutcome came =
                together(held, one -> one.source().handOver(one.duty().id(), to, act.why(), act.by()));
        if (came instanceof DutyOutcome.Done) {
            journal.write(
                    act.by(),
                    "duties.handedOver",
                    "person:" + from,
                    act.by().name() + " bàn giao nhiệm vụ của " + called(from) + " cho " + called(to) + ". Lý do: "
                            + act.why());
            tell(from, "accounts.duties.gaveOver", held, act);
            tell(to, "accounts.duties.tookOver", held, act);
        }
        return came;
    }

    /** The act on each, or on none. */
    private static DutyOutcome together(List<Sourced> held, Function<Sourced, Boolean> act) {
        List<Sourced> here = held.stream().filter(Duties::endsHere).toList();
        if (here.isEmpty()) {
            return new DutyOutcome.NotHeld();
        }
        for (Sourced one : here) {
            if (!act.apply(one)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return one.duty().ending() == Duty.Ending.BY_SUCCESSOR
                        ? new DutyOutcome.NobodyLeft(one.duty().title())
                        : new DutyOutcome.NotHeld();
            }
        }
        return new DutyOutcome.Done(here.size(), titles(held, one -> !endsHere(one)));
    }

    private static boolean endsHere(Sourced one) {
        return one.duty().ending() != Duty.Ending.ELSEWHERE;
    }

    private void tell(PersonId person, String key, List<Sourced> held, Act act) {
        String what = String.join("\n", titles(held, Duties::endsHere));
        outbox.write(
                people.find(person).orElseThrow().recipient(),
                Letter.notice(
                                act.words().t(key + ".subject"),
                                act.words().t(key + ".body", called(person), what, act.why()))
                        .leadingTo("/viec-cua-toi"));
    }

    private List<Sourced> held(PersonId person, Words words, Predicate<Duty> which) {
        return sourced(person, words)
                .filter(one -> one.duty().held() && which.test(one.duty()))
                .toList();
    }

    private java.util.stream.Stream<Sourced> sourced(PersonId person, Words words) {
        return sources.stream()
                .flatMap(source -> source.of(person, words).stream().map(duty -> new Sourced(source, duty)));
    }

    private static List<String> titles(List<Sourced> held, Predicate<Sourced> which) {
        return held.stream().filter(which).map(one -> one.duty().title()).toList();
    }

    private String called(PersonId person) {
        return people.find(person).map(Person::called).orElse("");
    }
}
