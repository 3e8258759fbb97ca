package vn.lantoa.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.judging.Rounds;
import vn.lantoa.judging.SignedSheet;
import vn.lantoa.publication.Engagement;
import vn.lantoa.publication.Figures;
import vn.lantoa.publication.FrozenEngagement;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.voting.Polls;
import vn.lantoa.voting.Tally;

/** Collects what a result rests on, once it is frozen. */
@Component
class Gathering {

    private static final Figures NOBODY = new Figures(0, 0, 0);

    private final Lineups lineups;
    private final Entries entries;
    private final Rounds rounds;
    private final Engagement engagement;
    private final Polls polls;

    Gathering(Lineups lineups, Entries entries, Rounds rounds, Engagement engagement, Polls polls) {
        this.lineups = lineups;
        this.entries = entries;
        this.rounds = rounds;
        this.engagement = engagement;
        this.polls = polls;
    }

    List<Missing> missing(PhaseId phase) {
        List<Missing> missing = new ArrayList<>();
        if (lineups.find(phase, Round.CONTEST, null).isEmpty()) {
            missing.add(Missing.LINEUP);
        }
        if (!rounds.concluded(phase)) {
            missing.add(Missing.JURY);
        }
        if (engagement.frozen(phase).isEmpty()) {
            missing.add(Missing.FANPAGE);
        }
        if (polls.tally(phase) instanceof Tally.StillOpen) {
            missing.add(Missing.POLL);
        }
        return List.copyOf(missing);
    }

    /** @throws IllegalStateException while something is missing; callers ask first */
    FrozenInputs inputs(PhaseId phase) {
        Lineup lineup = lineups.find(phase, Round.CONTEST, null).orElseThrow();
        FrozenEngagement fanpage = engagement.frozen(phase).orElseThrow();
        if (!rounds.concluded(phase) || !(polls.tally(phase) instanceof Tally.Counted(var ballots))) {
            throw new IllegalStateException("Asked before everything is frozen: " + missing(phase));
        }
        Map<EntryId, EntryCard> cards = entries.all(lineup.entries());
        Map<EntryId, List<EntryFigures.Sheet>> sheets = sheets(phase);
        return new FrozenInputs(lineup.entries().stream()
                .map(id -> Objects.requireNonNull(cards.get(id)))
                .filter(card -> card.status() == EntryStatus.SUBMITTED)
                .map(card -> input(
                        card,
                        sheets.getOrDefault(card.id(), List.of()),
                        fanpage.figures().getOrDefault(card.id(), NOBODY),
                        ballots.getOrDefault(card.id(), 0)))
                .toList());
    }

    private Map<EntryId, List<EntryFigures.Sheet>> sheets(PhaseId phase) {
        return rounds.sheets(phase).stream()
                .collect(Collectors.groupingBy(
                        SignedSheet::entry, Collectors.mapping(Gathering::sheet, Collectors.toList())));
    }

    private static EntryFigures.Sheet sheet(SignedSheet signed) {
        return new EntryFigures.Sheet(
                signed.juror(),
                signed.points().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(mark -> new EntryFigures.Mark(mark.getKey(), mark.getValue()))
                        .toList());
    }

    private static FrozenInputs.Input input(
            EntryCard card, List<EntryFigures.Sheet> sheets, Figures fanpage, int ballots) {
        return new FrozenInputs.Input(
                card, sheets, fanpage.reactions(), fanpage.comments(), fanpage.shares(), ballots);
    }
}
