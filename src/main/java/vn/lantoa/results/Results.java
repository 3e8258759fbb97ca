package vn.lantoa.results;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Actor;

/** The composite result of a phase: sealed once everything it rests on is frozen, announced by the head, never changed. */
@Component
public class Results {

    private final InputCollector inputCollector;
    private final Sealer sealer;
    private final SnapshotRows rows;
    private final Announcing announcing;
    private final Recounting recounting;

    Results(
            InputCollector inputCollector,
            Sealer sealer,
            SnapshotRows rows,
            Announcing announcing,
            Recounting recounting) {
        this.inputCollector = inputCollector;
        this.sealer = sealer;
        this.rows = rows;
        this.announcing = announcing;
        this.recounting = recounting;
    }

    /** The result everybody may know; empty until it is announced. */
    public Optional<Announced> announced(PhaseId phase) {
        return rows.of(phase)
                .flatMap(snapshot -> Optional.ofNullable(snapshot.announcedAt())
                        .map(at -> new Announced(phase, snapshot.sealedAt(), at, snapshot.awards())));
    }

    Optional<Snapshot> sealed(PhaseId phase) {
        return rows.of(phase);
    }

    List<Missing> missing(PhaseId phase) {
        return inputCollector.missing(phase);
    }

    @Transactional
    SealOutcome seal(PhaseId phase, Actor by) {
        if (rows.of(phase).isPresent()) {
            return new SealOutcome.Already();
        }
        List<Missing> missing = inputCollector.missing(phase);
        return missing.isEmpty()
                ? sealer.seal(phase, inputCollector.inputs(phase), by)
                : new SealOutcome.NotReady(missing);
    }

    /** Whether this call announced it; the second one changes nothing. Refused, as a bug, before sealing. */
    boolean announce(Phase phase, Actor by) {
        return announcing.announce(phase, rows.of(phase.id()).orElseThrow(), by);
    }

    Recount recount(Snapshot snapshot) {
        return recounting.recount(snapshot);
    }
}
