package vn.lantoa.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.publication.Figures;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.PublicRules.EngagementEvent;
import vn.lantoa.rules.PublicRules.Network;

/** All that a result may look at: what the jury signed, what was frozen on the Fanpage, what was cast on the site. */
record FrozenInputs(List<Input> inputs) {
    private static final List<EngagementEvent> COUNTED =
            List.of(EngagementEvent.REACTION, EngagementEvent.COMMENT, EngagementEvent.SHARE, EngagementEvent.VIEW);

    FrozenInputs {
        inputs = List.copyOf(inputs);
    }

    /**
     * One entry's figures.
     *
     * @param round the recurring round it was handed in for; null where the rules have none
     * @param sheets signed sheets; a juror is called by a pseudonym, the same on all sheets of the phase
     */
    record Input(EntryCard card, @Nullable String round, List<EntryFigures.Sheet> sheets, Figures shown, long ballots) {

        EntryFigures figures() {
            return new EntryFigures(
                    card.code(),
                    card.author().toString(),
                    card.unitName(),
                    card.category(),
                    round,
                    sheets,
                    COUNTED.stream()
                            .map(event -> new EntryFigures.Figure(Network.FACEBOOK, event, shown.of(event)))
                            .toList(),
                    ballots);
        }
    }
}
