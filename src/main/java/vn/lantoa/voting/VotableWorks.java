package vn.lantoa.voting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.entries.Takedowns;

/** The line-up the province took in, without what was withdrawn, disqualified or taken down. */
@Component
class VotableWorks {

    private final Lineups lineups;
    private final Entries entries;
    private final Takedowns takedowns;

    VotableWorks(Lineups lineups, Entries entries, Takedowns takedowns) {
        this.lineups = lineups;
        this.entries = entries;
        this.takedowns = takedowns;
    }

    List<EntryCard> of(PhaseId phase) {
        List<EntryId> chosen =
                lineups.find(phase, Round.CONTEST, null).map(Lineup::entries).orElse(List.of());
        Map<EntryId, EntryCard> cards = entries.all(chosen);
        Set<EntryId> down = takedowns.inForce(chosen);
        return chosen.stream()
                .filter(id -> !down.contains(id))
                .map(cards::get)
                .filter(Objects::nonNull)
                .filter(card -> card.status() == EntryStatus.SUBMITTED)
                .toList();
    }
}
