package vn.lantoa.judging;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Opens a round: every juror gets every entry of the contest's line-up, but none of their own, in an order of their own. */
@Component
public class Assigning {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final RoundRows rounds;
    private final PanelSetUp setUp;
    private final SheetRows sheets;
    private final Lineups lineups;
    private final Entries entries;
    private final Journal journal;
    private final JurorNotices notices;

    Assigning(
            RoundRows rounds,
            PanelSetUp setUp,
            SheetRows sheets,
            Lineups lineups,
            Entries entries,
            Journal journal,
            JurorNotices notices) {
        this.rounds = rounds;
        this.setUp = setUp;
        this.sheets = sheets;
        this.lineups = lineups;
        this.entries = entries;
        this.journal = journal;
        this.notices = notices;
    }

    /** Withdrawn and disqualified entries of the line-up are left out. */
    @Transactional
    public RoundOpeningOutcome open(PhaseId phase, Actor by) {
        List<Juror> panel = setUp.lockedPanel(phase);
        Optional<Lineup> lineup = lineups.find(phase, Round.CONTEST, null);
        Optional<JuryRules> jury = setUp.jury(phase);
        if (jury.isEmpty()) {
            return setUp.hasRules(phase) ? new RoundOpeningOutcome.NoJury() : new RoundOpeningOutcome.NoCriteria();
        }
        if (panel.isEmpty()) {
            return new RoundOpeningOutcome.NoPanel();
        }
        if (panel.size() < jury.get().minSheets()) {
            return new RoundOpeningOutcome.TooFewJurors(jury.get().minSheets());
        }
        if (lineup.isEmpty()) {
            return new RoundOpeningOutcome.NoLineup();
        }
        Optional<RoundId> round = rounds.open(phase, lineup.get().id(), by.id());
        return round.isEmpty() ? new RoundOpeningOutcome.AlreadyOpen() : assign(round.get(), panel, lineup.get(), by);
    }

    private RoundOpeningOutcome assign(RoundId round, List<Juror> panel, Lineup lineup, Actor by) {
        Collection<EntryCard> cards = entries.all(lineup.entries()).values();
        List<EntryCard> valid = lineup.entries().stream()
                .flatMap(id -> cards.stream().filter(card -> card.id().equals(id)))
                .filter(card -> card.status() == EntryStatus.SUBMITTED)
                .toList();
        List<JurorCode> codes = new ArrayList<>(JurorCode.draw(panel.size() * valid.size()));
        List<Juror> anonymous = new ArrayList<>(panel);
        Collections.shuffle(anonymous, SEEDS);
        int recusals = 0;
        for (int i = 0; i < anonymous.size(); i++) {
            PersonId juror = anonymous.get(i).person();
            long seed = SEEDS.nextLong();
            sheets.seat(round, juror, seed, "GK" + (i + 1));
            List<EntryId> free = withoutOwn(round, juror, valid);
            recusals += valid.size() - free.size();
            sheets.assign(round, juror, ordered(free, seed), codes.subList(0, free.size()));
            codes.subList(0, free.size()).clear();
        }
        journal.write(
                by,
                "round.opened",
                "round:" + round,
                by.name() + " mở vòng chấm: " + panel.size() + " giám khảo, " + valid.size() + " tác phẩm, " + recusals
                        + " phiếu loại trừ do giám khảo là tác giả.");
        notices.roundOpened(lineup.phase(), panel, valid.size());
        return new RoundOpeningOutcome.Opened(round, panel.size(), valid.size(), recusals);
    }

    private List<EntryId> withoutOwn(RoundId round, PersonId juror, List<EntryCard> cards) {
        List<EntryId> free = new ArrayList<>();
        for (EntryCard card : cards) {
            if (card.author().equals(juror)) {
                sheets.recuse(round, juror, card.id(), "AUTHOR", "");
            } else if (card.enteredBy().equals(juror)) {
                sheets.recuse(round, juror, card.id(), "ENTERED", "");
            } else {
                free.add(card.id());
            }
        }
        return free;
    }

    /** The same seed gives the same order, for whoever checks it later. */
    static List<EntryId> ordered(List<EntryId> entries, long seed) {
        List<EntryId> order = new ArrayList<>(entries);
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
