package vn.lantoa.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
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
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.EntryFigures.Mark;
import vn.lantoa.rules.EntryFigures.Sheet;
import vn.lantoa.rules.RecurringRound;
import vn.lantoa.voting.Polls;
import vn.lantoa.voting.Tally;

/** Collects what a result rests on, once all of it is frozen: from the jury, from the Fanpage, from the site's poll. */
@Component
class InputCollector {

    private static final Figures NO_POST = new Figures(0, 0, 0);

    private final Contests contests;
    private final Lineups lineups;
    private final Entries entries;
    private final Rounds rounds;
    private final Engagement engagement;
    private final Polls polls;

    InputCollector(
            Contests contests, Lineups lineups, Entries entries, Rounds rounds, Engagement engagement, Polls polls) {
        this.contests = contests;
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
        ScoringParts basis = basis(phase);
        if (basis.hasJury() && !rounds.concluded(phase)) {
            missing.add(Missing.JURY);
        }
        if (engagement.counts(phase) && engagement.frozen(phase).isEmpty()) {
            missing.add(Missing.FANPAGE);
        }
        if (ballots(phase).isEmpty()) {
            missing.add(Missing.POLL);
        }
        return List.copyOf(missing);
    }

    /** The figures of every work of the contest's line-up that is still in it; asked only when nothing is missing. */
    FrozenInputs inputs(PhaseId phase) {
        Lineup lineup = lineups.find(phase, Round.CONTEST, null).orElseThrow();
        Map<EntryId, Figures> frozen =
                engagement.frozen(phase).map(FrozenEngagement::figures).orElse(Map.of());
        Map<EntryId, Integer> ballots = ballots(phase).orElseThrow();
        ScoringParts basis = basis(phase);
        List<Criterion> criteria = contests.rules(phase).orElseThrow().book().criteria();
        Map<EntryId, List<Sheet>> sheets = rounds.sheets(phase).stream()
                .collect(Collectors.groupingBy(
                        SignedSheet::entry, Collectors.mapping(one -> sheet(one, criteria), Collectors.toList())));
        Map<EntryId, EntryCard> cards = entries.all(lineup.entries());
        return new FrozenInputs(lineup.entries().stream()
                .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
                .filter(card -> card.status() == EntryStatus.SUBMITTED)
                .map(card -> new FrozenInputs.Input(
                        card,
                        round(card, basis),
                        sheets.getOrDefault(card.id(), List.of()),
                        frozen.getOrDefault(card.id(), NO_POST),
                        ballots.getOrDefault(card.id(), 0)))
                .toList());
    }

    /** The recurring round that was open when the work was handed in. */
    private static @Nullable String round(EntryCard card, ScoringParts basis) {
        Instant at = card.submittedAt();
        return basis.rules().rounds().stream()
                .filter(round -> at != null
                        && Calendar.from(round.from()).filter(at::isBefore).isEmpty()
                        && Calendar.until(round.until()).filter(at::isBefore).isPresent())
                .map(RecurringRound::code)
                .findFirst()
                .orElse(null);
    }

    private ScoringParts basis(PhaseId phase) {
        return new ScoringParts(contests.rules(phase).orElseThrow().book().rules());
    }

    /** Empty while people may still vote. A phase whose rules open no poll has a closed one without ballots. */
    private Optional<Map<EntryId, Integer>> ballots(PhaseId phase) {
        if (!basis(phase).hasBallots()
                || contests.window(phase, Activity.VOTE, null).isEmpty()) {
            return Optional.of(Map.of());
        }
        return switch (polls.tally(phase)) {
            case Tally.Counted(var counted) -> Optional.of(counted);
            case Tally.StillOpen(var until) -> Optional.empty();
        };
    }

    /** Marks in the order of the rules, so that the same sheet is always the same text. */
    private static Sheet sheet(SignedSheet signed, List<Criterion> criteria) {
        return new Sheet(
                signed.juror(),
                criteria.stream()
                        .flatMap(
                                criterion -> Optional.ofNullable(signed.points().get(criterion.code())).stream()
                                        .map(points -> new Mark(criterion.code(), points)))
                        .toList());
    }
}
