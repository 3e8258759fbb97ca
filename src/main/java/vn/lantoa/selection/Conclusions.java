package vn.lantoa.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.entries.AuthorNotices;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.LineupOutcome;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Finding;
import vn.lantoa.shared.Actor;

/** The conclusion of a council: once, within its time, by enough members, and sealed with it what is sent up. */
@Component
class Conclusions {

    private final Councils councils;
    private final ConclusionRows conclusions;
    private final Preselection preselection;
    private final SelectionTime time;
    private final Lineups lineups;
    private final Journal journal;
    private final AuthorNotices notices;

    Conclusions(
            Councils councils,
            ConclusionRows conclusions,
            Preselection preselection,
            SelectionTime time,
            Lineups lineups,
            Journal journal,
            AuthorNotices notices) {
        this.councils = councils;
        this.conclusions = conclusions;
        this.preselection = preselection;
        this.time = time;
        this.lineups = lineups;
        this.journal = journal;
        this.notices = notices;
    }

    Optional<Conclusion> find(Council council) {
        return conclusions.find(council.id());
    }

    @Transactional
    ConclusionOutcome conclude(Council council, Meeting meeting, Actor by) {
        councils.lock(council);
        if (conclusions.find(council.id()).isPresent()) {
            return new ConclusionOutcome.AlreadyConcluded();
        }
        List<Work> works = preselection.works(council, by.id());
        List<Work> chosen =
                works.stream().filter(Work::isChosen).sorted(Work.BY_MEAN).toList();
        return refusal(council, meeting, works, chosen).orElseGet(() -> seal(council, meeting, works, chosen, by));
    }

    private Optional<ConclusionOutcome> refusal(Council council, Meeting meeting, List<Work> works, List<Work> chosen) {
        int min = councils.minMembers(council.phase());
        List<String> gone = chosen.stream()
                .filter(w -> !w.isValid())
                .map(w -> w.card().code())
                .toList();
        List<Finding> against = preselection.against(council, chosen, works);
        Optional<ConclusionOutcome> closed = time.refusal(council);
        if (closed.isPresent()) {
            return closed;
        }
        if (lineups.find(council.phase(), Round.CONTEST, null).isPresent()) {
            return Optional.of(new ConclusionOutcome.ProvinceSealed());
        }
        if (meeting.present().size() < min || !council.seatsAll(meeting.present())) {
            return Optional.of(new ConclusionOutcome.TooFewPresent(min));
        }
        if (chosen.isEmpty()) {
            return Optional.of(new ConclusionOutcome.NothingChosen());
        }
        if (!gone.isEmpty()) {
            return Optional.of(new ConclusionOutcome.NoLongerEligible(gone));
        }
        return against.isEmpty() ? Optional.empty() : Optional.of(new ConclusionOutcome.AgainstRules(against));
    }

    private ConclusionOutcome seal(Council council, Meeting meeting, List<Work> works, List<Work> chosen, Actor by) {
        int valid = (int) works.stream().filter(Work::isValid).count();
        if (!conclusions.add(council, meeting, chosen.size(), valid, by.id())) {
            return time.closed(council);
        }
        List<EntryId> sent = chosen.stream().map(work -> work.card().id()).toList();
        LineupOutcome lineupOutcome = lineups.seal(council.phase(), Round.DISTRICT, council.unit(), sent, by);
        Lineup lineup = switch (lineupOutcome) {
            case LineupOutcome.Sealed sealed -> sealed.lineup();
            case LineupOutcome.AlreadySealed ignored ->
                throw new IllegalStateException("A line-up without a conclusion: " + council.id());
        };
        journal.write(
                by,
                "selection.concluded",
                "council:" + council.id(),
                "Hội đồng xét chọn " + councils.unitName(council) + " kết luận: chọn " + chosen.size() + "/" + valid
                        + " tác phẩm, có mặt " + meeting.present().size() + "/"
                        + council.seats().size()
                        + " thành viên.");
        tell(council, works);
        return new ConclusionOutcome.Concluded(lineup, valid);
    }

    /** Every author whose work the council had before it; works it never had are not spoken of. */
    private void tell(Council council, List<Work> works) {
        Map<Boolean, List<EntryCard>> byChoice = works.stream()
                .filter(Work::isValid)
                .collect(
                        Collectors.partitioningBy(Work::isChosen, Collectors.mapping(Work::card, Collectors.toList())));
        String unit = councils.unitName(council);
        notices.tell(AuthorNotices.What.CHOSEN, byChoice.getOrDefault(true, List.of()), unit);
        notices.tell(AuthorNotices.What.NOT_CHOSEN, byChoice.getOrDefault(false, List.of()), unit);
    }
}
