package vn.lantoa.drafting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.drafting.form.OpenDecision;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.shared.Actor;

/** The rules a committee is writing: begun, changed, taken back, closed. One open draft a phase. */
@Component
class RulesDrafts {

    private final DraftingRows rows;
    private final Journal journal;

    RulesDrafts(DraftingRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    Optional<RulesDraft> open(PhaseId phase) {
        return rows.open(phase).map(DraftingRows.Row::draft);
    }

    /** Begins a draft; where one is open already, that one stays and nothing happens. */
    @Transactional
    void begin(Phase phase, RuleSet rules, Set<OpenDecision> decided, String source, Actor by) {
        var draft = rows.begin(phase.id(), by.id());
        if (draft.isPresent()) {
            rows.add(draft.get(), 1, null, rules, decided, source, by.id());
            journal.write(
                    by,
                    "rules.drafted",
                    "phase:" + phase.id(),
                    by.name() + " bắt đầu soạn Thể lệ giai đoạn " + phase.number() + " từ " + source + ".");
        }
    }

    /**
     * Adds a revision.
     *
     * @param from the revision the change was made from; another one since then makes it stale
     * @param now decided by this change, besides what was decided before; null starts the decisions anew
     */
    @Transactional
    DraftOutcome save(PhaseId phase, int from, RuleSet rules, @Nullable Set<OpenDecision> now, String what, Actor by) {
        var row = rows.open(phase).orElse(null);
        if (row == null) {
            return new DraftOutcome.Closed();
        }
        var draft = row.draft();
        var decided = EnumSet.noneOf(OpenDecision.class);
        if (now != null) {
            decided.addAll(draft.decided());
            decided.addAll(now);
        }
        if (from != draft.revision()) {
            return new DraftOutcome.Stale(draft);
        }
        if (rules.equals(draft.rules()) && decided.equals(draft.decided())) {
            return new DraftOutcome.Saved(rules);
        }
        return rows.add(draft.id(), from + 1, row.shown(), rules, decided, what, by.id())
                ? new DraftOutcome.Saved(rules)
                : rows.open(phase)
                        .<DraftOutcome>map(newest -> new DraftOutcome.Stale(newest.draft()))
                        .orElseGet(DraftOutcome.Closed::new);
    }

    /** Shows the revision before the one shown. */
    @Transactional
    boolean goBack(PhaseId phase, Actor by) {
        return rows.open(phase).map(row -> show(row, row.base(), "lùi lại", by)).orElse(false);
    }

    /** Shows again what was last taken back. */
    @Transactional
    boolean goForth(PhaseId phase, Actor by) {
        return rows.open(phase)
                .map(row -> show(row, row.forth(), "làm lại", by))
                .orElse(false);
    }

    private boolean show(DraftingRows.Row row, @Nullable Integer revision, String what, Actor by) {
        return revision != null && rows.point(row.id(), row.n() + 1, revision, what, by.id());
    }

    /** Puts the draft aside; the rows stay. */
    @Transactional
    void discard(Phase phase, Actor by) {
        rows.open(phase.id())
                .filter(row -> rows.close(row.id(), "DISCARDED"))
                .ifPresent(row -> journal.write(
                        by,
                        "rules.draft.discarded",
                        "phase:" + phase.id(),
                        by.name() + " bỏ bản thảo Thể lệ giai đoạn " + phase.number() + " ở lần sửa " + row.n() + "."));
    }

    /** Closes the draft because it was issued; in the transaction of the issue, whose line says so. */
    void closeIssued(RulesDraft draft) {
        rows.close(draft.id(), "ISSUED");
    }
}
