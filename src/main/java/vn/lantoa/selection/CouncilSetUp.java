package vn.lantoa.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;

/** Founds councils by decision, replaces them before their work, and takes those of one phase over for another. */
@Component
public class CouncilSetUp {

    private final Councils councils;
    private final CouncilRows rows;
    private final Journal journal;
    private final CouncilFormedNotice notice;

    CouncilSetUp(Councils councils, CouncilRows rows, Journal journal, CouncilFormedNotice notice) {
        this.councils = councils;
        this.rows = rows;
        this.journal = journal;
        this.notice = notice;
    }

    /**
     * Founds the council of a unit for a phase. The rules of the tier say how many members it has at least.
     *
     * @param by null when the installation itself founds it
     */
    @Transactional
    public FoundingOutcome found(PhaseId phase, UnitId unit, Composition composition, @Nullable Actor by) {
        Optional<FoundingOutcome> refused = refusal(phase, composition.seats());
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Council> founded = rows.add(phase, unit, composition, by == null ? null : by.id());
        founded.ifPresent(council -> journal.write(
                by,
                "council.founded",
                "council:" + council.id(),
                "Thành lập Hội đồng xét chọn của " + councils.unitName(council) + " " + sentence(composition) + "."));
        founded.ifPresent(council -> notice.tell(council, composition));
        return founded.<FoundingOutcome>map(FoundingOutcome.Founded::new).orElseGet(FoundingOutcome.AlreadyThere::new);
    }

    /** Puts another composition in the place of a council that has not begun its work. */
    @Transactional
    public FoundingOutcome replace(Council old, Composition composition, String reason, Actor by) {
        rows.lock(old.id());
        Optional<FoundingOutcome> refused = refusal(old.phase(), composition.seats());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!rows.atWork(List.of(old.id())).isEmpty()) {
            return new FoundingOutcome.AlreadyAtWork();
        }
        Optional<Council> successor = rows.replace(old, composition, reason, by.id());
        successor.ifPresent(council -> journal.write(
                by,
                "council.replaced",
                "council:" + council.id(),
                "Kiện toàn Hội đồng xét chọn của " + councils.unitName(council) + " " + sentence(composition)
                        + ". Lý do: " + reason));
        successor.ifPresent(council -> notice.tell(council, composition));
        return successor
                .<FoundingOutcome>map(FoundingOutcome.Founded::new)
                .orElseGet(FoundingOutcome.AlreadyThere::new);
    }

    /**
     * Founds for a phase the councils that another phase has, with the same people, by one decision. A unit that has a
     * council already, that no longer selects, or whose council is too small for these rules is passed over.
     *
     * @return the councils founded
     */
    @Transactional
    public List<Council> copy(PhaseId from, PhaseId phase, Decision decision, Actor by) {
        Set<UnitId> selecting = councils.selecting(phase).stream().map(Unit::id).collect(Collectors.toSet());
        List<Council> founded = new ArrayList<>();
        for (Council council : councils.of(from)) {
            if (selecting.contains(council.unit())
                    && refusal(phase, council.seats()).isEmpty()) {
                rows.add(phase, council.unit(), new Composition(decision, council.seats()), by.id())
                        .ifPresent(one -> {
                            founded.add(one);
                            notice.tell(one, new Composition(decision, council.seats()));
                        });
            }
        }
        if (!founded.isEmpty()) {
            journal.write(
                    by,
                    "council.copied",
                    "phase:" + phase,
                    by.name() + " thành lập " + founded.size()
                            + " Hội đồng xét chọn với thành phần như giai đoạn trước, theo Quyết định số "
                            + decision.number() + ", người ký " + decision.signer() + ".");
        }
        return founded;
    }

    /** What keeps these seats from being a council of this phase, before anybody is written down. */
    Optional<FoundingOutcome> refusal(PhaseId phase, List<Seat> seats) {
        int people = (int) seats.stream().map(Seat::person).distinct().count();
        return refusal(phase, people, seats.stream().map(Seat::role).toList());
    }

    Optional<FoundingOutcome> refusal(PhaseId phase, int people, List<Seat.Role> roles) {
        int min = councils.minMembers(phase);
        if (people < min) {
            return Optional.of(new FoundingOutcome.TooFewMembers(min));
        }
        boolean oneChair =
                roles.stream().filter(role -> role == Seat.Role.CHAIR).count() == 1;
        return oneChair ? Optional.empty() : Optional.of(new FoundingOutcome.NoChair());
    }

    private static String sentence(Composition composition) {
        List<PersonId> people =
                composition.seats().stream().map(Seat::person).distinct().toList();
        return "gồm " + people.size() + " người, theo Quyết định số "
                + composition.decision().number() + ", người ký "
                + composition.decision().signer();
    }
}
