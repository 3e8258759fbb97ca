package vn.lantoa.selection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.entries.EntryId;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Candidate;
import vn.lantoa.rules.Finding;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.CodeOrder;
import vn.lantoa.shared.PersonId;

/** Marking and choosing before the conclusion. */
@Component
class Preselection {

    /** Members mark to find their way, from none to this; the rules know the choice alone. */
    static final int HIGHEST_MARK = 10;

    private static final Set<String> MAY_YET_BE_MET = Set.of("rules.selection.tooFew", "rules.selection.unitMin");

    private final CouncilRows rows;
    private final Councils councils;
    private final VerdictRows verdicts;
    private final ConclusionRows conclusions;
    private final Contests contests;
    private final Journal journal;

    Preselection(
            CouncilRows rows,
            Councils councils,
            VerdictRows verdicts,
            ConclusionRows conclusions,
            Contests contests,
            Journal journal) {
        this.rows = rows;
        this.councils = councils;
        this.verdicts = verdicts;
        this.conclusions = conclusions;
        this.contests = contests;
        this.journal = journal;
    }

    /** Everything submitted to this council, by code, as this member sees it. */
    List<Work> works(Council council, PersonId member) {
        return Work.of(councils.before(council), verdicts.all(council.id(), member));
    }

    /** False when the council has concluded. */
    @Transactional
    boolean mark(Council council, EntryId entry, int points, String note, Actor by) {
        rows.lock(council.id());
        if (conclusions.find(council.id()).isPresent()) {
            return false;
        }
        verdicts.mark(council.id(), entry, by.id(), points, note);
        journal.write(
                by, "selection.marked", "council:" + council.id(), by.name() + " cho điểm một tác phẩm xét chọn.");
        return true;
    }

    /** Adds to the choice or takes from it; of many at once those that are no longer eligible are left and named. */
    @Transactional
    ChoiceOutcome change(Council council, Collection<String> codes, boolean add, Actor by) {
        rows.lock(council.id());
        List<Work> valid =
                works(council, by.id()).stream().filter(Work::isValid).toList();
        Set<String> known = valid.stream().map(work -> work.card().code()).collect(Collectors.toSet());
        List<String> left = add
                ? codes.stream()
                        .filter(code -> !known.contains(code))
                        .sorted(CodeOrder.order())
                        .toList()
                : List.of();
        if (!left.isEmpty() && left.size() == codes.size()) {
            return new ChoiceOutcome.NotEligible(left);
        }
        Set<String> asked = Set.copyOf(codes);
        Set<String> whole = valid.stream()
                .filter(work -> asked.contains(work.card().code()) ? add : work.isChosen())
                .map(work -> work.card().code())
                .collect(Collectors.toSet());
        ChoiceOutcome outcome = choose(council, whole, by);
        return outcome instanceof ChoiceOutcome.Chosen(int count) && !left.isEmpty()
                ? new ChoiceOutcome.ChosenExcept(count, left)
                : outcome;
    }

    /** Saves a choice that may still grow: what it has too few of is said when the council concludes. */
    @Transactional
    ChoiceOutcome choose(Council council, Set<String> codes, Actor by) {
        rows.lock(council.id());
        if (conclusions.find(council.id()).isPresent()) {
            return new ChoiceOutcome.AlreadyConcluded();
        }
        List<Work> works = works(council, by.id());
        List<Work> chosen = works.stream()
                .filter(w -> w.isValid() && codes.contains(w.card().code()))
                .toList();
        List<String> known = chosen.stream().map(w -> w.card().code()).toList();
        List<String> strange = codes.stream()
                .filter(code -> !known.contains(code))
                .sorted(CodeOrder.order())
                .toList();
        if (!strange.isEmpty()) {
            return new ChoiceOutcome.NotEligible(strange);
        }
        List<Finding> against = against(council, chosen, works).stream()
                .filter(finding -> !MAY_YET_BE_MET.contains(finding.sentence().key()))
                .toList();
        if (!against.isEmpty()) {
            return new ChoiceOutcome.AgainstRules(against);
        }
        verdicts.choose(council.id(), chosen.stream().map(w -> w.card().id()).toList(), by.id());
        journal.write(
                by,
                "selection.chosen",
                "council:" + council.id(),
                by.name() + " ghi lựa chọn của Hội đồng xét chọn: " + chosen.size() + " tác phẩm.");
        return new ChoiceOutcome.Chosen(chosen.size());
    }

    /** What the rules of the tier say against a choice. */
    List<Finding> against(Council council, List<Work> chosen, List<Work> works) {
        int valid = (int) works.stream().filter(Work::isValid).count();
        List<Candidate> candidates = chosen.stream().map(Work::candidate).toList();
        return contests.rules(council.phase()).stream()
                .flatMap(rules -> councils.tierRule(council.phase()).stream()
                        .flatMap(tier -> rules.book().checkSelection(tier, candidates, valid).stream()))
                .filter(Finding::isError)
                .toList();
    }
}
