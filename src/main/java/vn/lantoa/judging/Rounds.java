package vn.lantoa.judging;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.shared.PersonId;

/** The panel and its rounds: who scores, how far they are, and what they signed. */
@Component
public class Rounds {

    private final RoundRows rows;
    private final PanelRows panels;
    private final SheetRows sheets;
    private final Journal journal;

    Rounds(RoundRows rows, PanelRows panels, SheetRows sheets, Journal journal) {
        this.rows = rows;
        this.panels = panels;
        this.sheets = sheets;
        this.journal = journal;
    }

    /** The jurors of a phase, the head first; none while no panel is set up. */
    public List<Juror> panel(PhaseId phase) {
        return panels.find(phase).map(Panel::jurors).orElse(List.of());
    }

    /** The round of a phase, once it is opened. */
    public Optional<JudgingRound> of(PhaseId phase) {
        return rows.ofPhase(phase);
    }

    /** The rounds in which this person scores, newest first. */
    public List<JudgingRound> scoredBy(PersonId person) {
        return rows.scoredBy(person);
    }

    public boolean concluded(PhaseId phase) {
        return of(phase).filter(JudgingRound::isConcluded).isPresent();
    }

    /** Every signed sheet of a phase; complete only once the round is concluded. */
    public List<SignedSheet> sheets(PhaseId phase) {
        return of(phase).map(round -> sheets.signed(round.id())).orElse(List.of());
    }

    /** How far each juror of a round is, in one question. */
    public List<Progress> progress(RoundId round) {
        return rows.progress(round);
    }

    Optional<JudgingRound> find(String id) {
        return IdText.read(id).flatMap(rows::round);
    }

    boolean isHead(PhaseId phase, PersonId person) {
        return panel(phase).stream()
                .anyMatch(juror -> juror.head() && juror.person().equals(person));
    }

    /** Whether this person sits on the panel of any phase. */
    boolean isSeated(PersonId person) {
        return !panels.phasesOf(person).isEmpty();
    }

    boolean isHeadSomewhere(PersonId person) {
        return panels.phasesOf(person).stream().anyMatch(phase -> isHead(phase, person));
    }

    /** How many entries of a round cannot get as many sheets as a ranked one needs. */
    int shortOfSheets(RoundId round, int min) {
        return rows.shortOfSheets(round, min);
    }

    /** Concludes a round for good. Refused while a sheet is unsigned. */
    @Transactional
    public RoundConclusionOutcome conclude(JudgingRound round, Actor by) {
        rows.lock(round.id(), "update");
        if (rows.round(round.id().value()).orElseThrow().isConcluded()) {
            return new RoundConclusionOutcome.AlreadyConcluded();
        }
        List<Progress> behind =
                progress(round.id()).stream().filter(one -> one.open() > 0).toList();
        if (!behind.isEmpty()) {
            int open = behind.stream().mapToInt(Progress::open).sum();
            return new RoundConclusionOutcome.StillOpen(
                    behind.stream().map(Progress::juror).toList(), open);
        }
        int signed = rows.conclude(round.id(), by.id());
        journal.write(
                by,
                "round.concluded",
                "round:" + round.id(),
                by.name() + " kết thúc vòng chấm: " + signed + " phiếu đã ký của "
                        + panel(round.phase()).size() + " giám khảo.");
        return new RoundConclusionOutcome.Concluded(signed);
    }
}
