package vn.lantoa.selection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.selection.page.ProvincePage;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Words;

/** What the province received from below, and the sealing of the contest's line-up. */
@Controller
class ProvincePages {

    private final Councils councils;
    private final HandOver handOver;
    private final Entries entries;
    private final Lineups lineups;
    private final Contests contests;
    private final Committee committee;

    ProvincePages(
            Councils councils,
            HandOver handOver,
            Entries entries,
            Lineups lineups,
            Contests contests,
            Committee committee) {
        this.councils = councils;
        this.handOver = handOver;
        this.entries = entries;
        this.lineups = lineups;
        this.contests = contests;
        this.committee = committee;
    }

    @GetMapping("/xet-chon/tinh")
    ModelAndView overview(Actor by, Words words) {
        return Answer.page("selection/province", page(phase(by), null, words));
    }

    @PostMapping("/xet-chon/tinh/chot")
    ModelAndView seal(Actor by, Words words) {
        PhaseId phase = phase(by);
        String refusal = switch (handOver.seal(phase, by)) {
            case HandingOver.Sealed ignored -> "";
            case HandingOver.AlreadySealed ignored -> "";
            case HandingOver.StillForwarding still ->
                words.t("selection.seal.still", still.councils(), words.time(still.until()));
            case HandingOver.NothingForwarded ignored -> words.t("selection.seal.nothing");
        };
        return refusal.isEmpty()
                ? Answer.goTo("/xet-chon/tinh", "selection.seal.done")
                : Answer.refused("selection/province", page(phase, refusal, words));
    }

    private PhaseId phase(Actor by) {
        Contest contest = contests.shown()
                .filter(c -> committee.isOrganiser(c.id(), by.id()))
                .orElseThrow(NotFound::new);
        return contests.phases(contest.id()).stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .id();
    }

    private ProvincePage page(PhaseId phase, @Nullable String refusal, Words words) {
        Map<UnitId, List<EntryCard>> received = entries.submittedTo(phase).stream()
                .filter(card -> card.upper() != null)
                .collect(Collectors.groupingBy(card -> Objects.requireNonNull(card.upper())));
        Map<UnitId, Lineup> sent = lineups.all(phase, Round.DISTRICT).stream()
                .collect(Collectors.toMap(lineup -> Objects.requireNonNull(lineup.source()), lineup -> lineup));
        Set<UnitId> withCouncil = councils.of(phase).stream().map(Council::unit).collect(Collectors.toSet());
        Lineup sealed = lineups.find(phase, Round.CONTEST, null).orElse(null);
        return new ProvincePage(
                councils.upperCommittees(phase).stream()
                        .map(unit -> row(unit, received, sent.get(unit.id()), withCouncil.contains(unit.id()), words))
                        .toList(),
                sealed == null ? null : words.time(sealed.sealedAt()),
                sealed == null ? 0 : sealed.entries().size(),
                refusal);
    }

    private static ProvincePage.Row row(
            Unit unit, Map<UnitId, List<EntryCard>> received, @Nullable Lineup lineup, boolean council, Words words) {
        List<EntryCard> cards = received.getOrDefault(unit.id(), List.of());
        return new ProvincePage.Row(
                unit.name(),
                cards.size(),
                (int) cards.stream()
                        .filter(card -> card.status() == EntryStatus.SUBMITTED)
                        .count(),
                council,
                lineup == null ? null : words.time(lineup.sealedAt()),
                lineup == null ? 0 : lineup.entries().size(),
                lineup == null ? "" : lineup.seal());
    }
}
