package vn.lantoa.judging;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** A juror's own sheets: draft, signature, recusal. */
@Component
class Sheets {

    private final RoundRows rounds;
    private final SheetRows rows;
    private final Contests contests;
    private final Journal journal;
    private final InstantSource clock;

    Sheets(RoundRows rounds, SheetRows rows, Contests contests, Journal journal, InstantSource clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.contests = contests;
        this.journal = journal;
        this.clock = clock;
    }

    List<Sheet> of(Judged round, PersonId juror) {
        return rows.of(round.id(), juror);
    }

    List<Criterion> criteria(PhaseId phase) {
        return contests.rules(phase).map(rules -> rules.book().criteria()).orElse(List.of());
    }

    /** What the marks of a sheet add up to, by points or by weights. */
    BigDecimal total(PhaseId phase, Sheet sheet) {
        return Juries.of(contests, phase)
                .map(jury -> jury.totalSoFar(sheet.marks()))
                .orElse(BigDecimal.ZERO);
    }

    /** The most a sheet can give. */
    BigDecimal full(PhaseId phase) {
        return Juries.of(contests, phase).map(JuryRules::fullMarks).orElse(BigDecimal.ZERO);
    }

    /** Points that a criterion does not allow never come here: the page has refused them. */
    @Transactional
    Scoring save(Judged round, Sheet sheet, Map<String, BigDecimal> marks, String note, Actor by) {
        rounds.lock(round.id(), "share");
        if (!isOpen(round, sheet, by.id())) {
            return new Scoring.NotOpen();
        }
        return rows.write(sheet, marks, note, round.phase()) ? new Scoring.Saved() : refusal(round);
    }

    /** Signs with these marks, one for each criterion of the rules. */
    @Transactional
    Scoring sign(Judged round, Sheet sheet, Map<String, BigDecimal> marks, String note, Actor by) {
        rounds.lock(round.id(), "share");
        if (!isOpen(round, sheet, by.id())) {
            return new Scoring.NotOpen();
        }
        if (!rows.write(sheet, marks, note, round.phase()) || !rows.sign(sheet, round.phase())) {
            return refusal(round);
        }
        List<Sheet> mine = of(round, by.id());
        long signed =
                mine.stream().filter(one -> one.state() == SheetState.SIGNED).count();
        long all =
                mine.stream().filter(one -> one.state() != SheetState.RECUSED).count();
        journal.write(
                by,
                "sheet.signed",
                "round:" + round.id(),
                by.name() + " ký phiếu chấm, đã ký " + signed + "/" + all + " phiếu.");
        return new Scoring.Signed();
    }

    /** A conflict of interest: the sheet counts as never assigned. Only the juror knows the reason given. */
    @Transactional
    Scoring recuse(Judged round, Sheet sheet, String reason, Actor by) {
        rounds.lock(round.id(), "update");
        if (!isOpen(round, sheet, by.id())) {
            return new Scoring.NotOpen();
        }
        rows.recuse(round.id(), by.id(), sheet.entry(), "DECLARED", reason);
        journal.write(
                by,
                "juror.recused",
                "round:" + round.id(),
                by.name() + " từ chối chấm một tác phẩm do xung đột lợi ích.");
        return new Scoring.Saved();
    }

    private boolean isOpen(Judged round, Sheet sheet, PersonId juror) {
        boolean concluded = rounds.round(round.id().value()).orElseThrow().isConcluded();
        return !concluded
                && of(round, juror).stream()
                        .anyMatch(one -> one.id().equals(sheet.id()) && one.state() == SheetState.OPEN);
    }

    /** Why nothing was written: the time, or somebody else's window of this sheet was quicker. */
    private Scoring refusal(Judged round) {
        Optional<PhaseWindow> window = contests.window(round.phase(), Activity.SCORE, null);
        if (window.isEmpty()) {
            return new Scoring.NoWindow();
        }
        if (window.get().contains(clock.instant())) {
            return new Scoring.NotOpen();
        }
        return window.get().to() != null && window.get().isOver(clock.instant())
                ? new Scoring.TooLate(window.get().to())
                : new Scoring.TooEarly(window.get().from());
    }
}
