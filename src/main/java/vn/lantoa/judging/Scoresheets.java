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
import vn.lantoa.web.ListPage;
import vn.lantoa.web.page.Form;

/** A juror's own sheets: draft, signature, recusal. */
@Component
class Scoresheets {

    private final RoundRows rounds;
    private final SheetRows rows;
    private final SheetList list;
    private final Contests contests;
    private final Journal journal;
    private final InstantSource clock;

    Scoresheets(
            RoundRows rounds, SheetRows rows, SheetList list, Contests contests, Journal journal, InstantSource clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.list = list;
        this.contests = contests;
        this.journal = journal;
        this.clock = clock;
    }

    List<Scoresheet> of(JudgingRound round, PersonId juror) {
        return rows.of(round.id(), juror);
    }

    /** The page that is asked for out of all of them. */
    ListPage<Scoresheet> page(JudgingRound round, PersonId juror, List<Scoresheet> all, Form form) {
        return list.page(round, juror, all, form);
    }

    List<Criterion> criteria(PhaseId phase) {
        return contests.rules(phase).map(rules -> rules.book().criteria()).orElse(List.of());
    }

    /** What the marks of a sheet add up to, by points or by weights. */
    BigDecimal total(PhaseId phase, Scoresheet sheet) {
        return PhaseJuryRules.of(contests, phase)
                .map(jury -> jury.totalSoFar(sheet.marks()))
                .orElse(BigDecimal.ZERO);
    }

    /** The most a sheet can give. */
    BigDecimal full(PhaseId phase) {
        return PhaseJuryRules.of(contests, phase).map(JuryRules::fullMarks).orElse(BigDecimal.ZERO);
    }

    /** Points that a criterion does not allow never come here: the page has refused them. */
    @Transactional
    SheetOutcome save(JudgingRound round, Scoresheet sheet, Map<String, BigDecimal> marks, String note, Actor by) {
        rounds.lock(round.id(), "share");
        if (!isOpen(round, sheet, by.id())) {
            return new SheetOutcome.NotOpen();
        }
        return rows.write(sheet, marks, note, round.phase()) ? new SheetOutcome.Saved() : refusal(round);
    }

    /** Signs with these marks, one for each criterion of the rules. */
    @Transactional
    SheetOutcome sign(JudgingRound round, Scoresheet sheet, Map<String, BigDecimal> marks, String note, Actor by) {
        rounds.lock(round.id(), "share");
        if (!isOpen(round, sheet, by.id())) {
            return new SheetOutcome.NotOpen();
        }
        if (!rows.write(sheet, marks, note, round.phase()) || !rows.sign(sheet, round.phase())) {
            return refusal(round);
        }
        List<Scoresheet> mine = of(round, by.id());
        long signed =
                mine.stream().filter(one -> one.state() == SheetState.SIGNED).count();
        long all =
                mine.stream().filter(one -> one.state() != SheetState.RECUSED).count();
        journal.write(
                by,
                "sheet.signed",
                "round:" + round.id(),
                by.name() + " ký phiếu chấm, đã ký " + signed + "/" + all + " phiếu.");
        return new SheetOutcome.Signed();
    }

    /** A conflict of interest: the sheet counts as never assigned. Only the juror knows the reason given. */
    @Transactional
    SheetOutcome recuse(JudgingRound round, Scoresheet sheet, String reason, Actor by) {
        rounds.lock(round.id(), "update");
        if (!isOpen(round, sheet, by.id())) {
            return new SheetOutcome.NotOpen();
        }
        rows.recuse(round.id(), by.id(), sheet.entry(), "DECLARED", reason);
        journal.write(
                by,
                "juror.recused",
                "round:" + round.id(),
                by.name() + " từ chối chấm một tác phẩm do xung đột lợi ích.");
        return new SheetOutcome.Saved();
    }

    private boolean isOpen(JudgingRound round, Scoresheet sheet, PersonId juror) {
        boolean concluded = rounds.round(round.id().value()).orElseThrow().isConcluded();
        return !concluded
                && of(round, juror).stream()
                        .anyMatch(one -> one.id().equals(sheet.id()) && one.state() == SheetState.OPEN);
    }

    /** Why nothing was written: the time, or somebody else's window of this sheet was quicker. */
    private SheetOutcome refusal(JudgingRound round) {
        Optional<PhaseWindow> window = contests.window(round.phase(), Activity.SCORE, null);
        if (window.isEmpty()) {
            return new SheetOutcome.NoWindow();
        }
        if (window.get().contains(clock.instant())) {
            return new SheetOutcome.NotOpen();
        }
        return window.get().to() != null && window.get().isOver(clock.instant())
                ? new SheetOutcome.TooLate(window.get().to())
                : new SheetOutcome.TooEarly(window.get().from());
    }
}
