package vn.lantoa.selection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.LineupOutcome;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.CodeOrder;

/** The province takes what the districts sent into the contest. */
@Component
public class HandOver {

    private final CouncilRows rows;
    private final Councils councils;
    private final HandOverTime time;
    private final Entries entries;
    private final Lineups lineups;
    private final Journal journal;

    HandOver(
            CouncilRows rows, Councils councils, HandOverTime time, Entries entries, Lineups lineups, Journal journal) {
        this.rows = rows;
        this.councils = councils;
        this.time = time;
        this.entries = entries;
        this.lineups = lineups;
        this.journal = journal;
    }

    /**
     * Seals the line-up of the contest: all that was sent up, or all that was submitted where the rules have no selection,
     * less what was withdrawn or disqualified since, by code. Refused while a council may still send or an author enter.
     */
    @Transactional
    public HandOverOutcome seal(PhaseId phase, Actor by) {
        rows.lockAll(phase);
        if (lineups.find(phase, Round.CONTEST, null).isPresent()) {
            return new HandOverOutcome.AlreadySealed();
        }
        Optional<HandOverOutcome> early =
                councils.selects(phase) ? time.stillForwarding(phase) : time.stillEntering(phase);
        if (early.isPresent()) {
            return early.get();
        }
        List<EntryId> taken = taken(phase);
        if (taken.isEmpty()) {
            return new HandOverOutcome.NothingForwarded();
        }
        return switch (lineups.seal(phase, Round.CONTEST, null, taken, by)) {
            case LineupOutcome.Sealed sealed -> told(sealed.lineup(), by);
            case LineupOutcome.AlreadySealed ignored -> new HandOverOutcome.AlreadySealed();
        };
    }

    private List<EntryId> taken(PhaseId phase) {
        return (councils.selects(phase) ? sentUp(phase) : entries.submittedTo(phase))
                .stream()
                        .filter(card -> card.status() == EntryStatus.SUBMITTED)
                        .sorted(Comparator.comparing(EntryCard::code, CodeOrder.order()))
                        .map(EntryCard::id)
                        .toList();
    }

    private Collection<EntryCard> sentUp(PhaseId phase) {
        List<EntryId> sent = lineups.all(phase, Round.DISTRICT).stream()
                .flatMap(lineup -> lineup.entries().stream())
                .toList();
        return entries.all(sent).values();
    }

    private HandOverOutcome told(Lineup lineup, Actor by) {
        int districts = lineups.all(lineup.phase(), Round.DISTRICT).size();
        journal.write(
                by,
                "lineup.sealed",
                "phase:" + lineup.phase(),
                by.name() + " chốt danh sách dự thi: " + lineup.entries().size() + " tác phẩm"
                        + (districts == 0 ? " trong số đã nộp." : " do " + districts + " đơn vị gửi lên."));
        return new HandOverOutcome.Sealed(lineup);
    }
}
