package vn.lantoa.results;

import java.util.List;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.PublicRules.EngagementEvent;
import vn.lantoa.rules.PublicRules.Network;

/** All that a result may look at: what the jury signed, what was frozen on the Fanpage, what was cast on the site. */
record FrozenInputs(List<Input> inputs) {
    FrozenInputs {
        inputs = List.copyOf(inputs);
    }

    /**
     * One entry's figures.
     *
     * @param sheets signed sheets; a juror is called by a pseudonym, the same on all sheets of the phase
     */
    record Input(
            EntryCard card, List<EntryFigures.Sheet> sheets, long reactions, long comments, long shares, long ballots) {

        EntryFigures figures() {
            return new EntryFigures(
                    card.code(),
                    card.author().toString(),
                    card.unitName(),
                    card.category(),
                    null,
                    sheets,
                    List.of(
                            new EntryFigures.Figure(Network.FACEBOOK, EngagementEvent.REACTION, reactions),
                            new EntryFigures.Figure(Network.FACEBOOK, EngagementEvent.COMMENT, comments),
                            new EntryFigures.Figure(Network.FACEBOOK, EngagementEvent.SHARE, shares)),
                    ballots);
        }
    }
}
