package vn.lantoa.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.rules.Candidate;
import vn.lantoa.shared.CodeOrder;

/** An entry before the council, with what the council holds of it. */
record Work(EntryCard card, Verdict verdict) {

    /** The order in which a choice is sent up: the higher mean first, then by code. */
    static final Comparator<Work> BY_MEAN = Comparator.comparing(
                    (Work work) -> work.verdict().meanOrNothing())
            .reversed()
            .thenComparing(work -> work.card().code(), CodeOrder.order());

    static List<Work> of(List<EntryCard> cards, Map<vn.lantoa.entries.EntryId, Verdict> verdicts) {
        return cards.stream()
                .filter(card -> card.status() != EntryStatus.DRAFT)
                .map(card -> new Work(card, verdicts.getOrDefault(card.id(), Verdict.none(card.id()))))
                .sorted(Comparator.comparing(work -> work.card().code(), CodeOrder.order()))
                .toList();
    }

    /** Neither withdrawn nor disqualified. */
    boolean isValid() {
        return card.status() == EntryStatus.SUBMITTED;
    }

    boolean isChosen() {
        return verdict.chosen();
    }

    Candidate candidate() {
        return new Candidate(card.code(), card.author().toString(), card.unitName());
    }
}
