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
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Received;
import vn.lantoa.entries.Round;
import vn.lantoa.selection.page.ProvincePage;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** What the province received from below, and the sealing of the contest's line-up. */
@Controller
class ProvincePages {

    private final Councils councils;
    private final HandOver handOver;
    private final Entries entries;
    private final Lineups lineups;
    private final CouncilAccess access;

    ProvincePages(Councils councils, HandOver handOver, Entries entries, Lineups lineups, CouncilAccess access) {
        this.councils = councils;
        this.handOver = handOver;
        this.entries = entries;
        this.lineups = lineups;
        this.access = access;
    }

    @GetMapping("/xet-chon/tinh")
    ModelAndView overview(Actor by, Form form, Words words) {
        return Answer.page("selection/province", page(access.receive(by, form), null, words));
    }

    @PostMapping("/xet-chon/tinh/chot")
    ModelAndView seal(Actor by, Form form, Words words) {
        Phase phase = access.receive(by, form);
        String refusal = switch (handOver.seal(phase.id(), by)) {
            case HandOverOutcome.Sealed ignored -> "";
            case HandOverOutcome.AlreadySealed ignored -> "";
            case HandOverOutcome.StillForwarding still ->
                words.t("selection.seal.still", still.councils(), words.time(still.until()));
            case HandOverOutcome.StillEntering still -> words.t("selection.seal.entering", words.time(still.until()));
            case HandOverOutcome.NothingForwarded ignored -> words.t("selection.seal.nothing");
        };
        return refusal.isEmpty()
                ? Answer.goTo(phase.at("/xet-chon/tinh"), "selection.seal.done")
                : Answer.refused("selection/province", page(phase, refusal, words));
    }

    private ProvincePage page(Phase phase, @Nullable String refusal, Words words) {
        PhaseId id = phase.id();
        List<Received> received = entries.received(id);
        Map<UnitId, Lineup> sent = lineups.all(id, Round.DISTRICT).stream()
                .collect(Collectors.toMap(lineup -> Objects.requireNonNull(lineup.source()), lineup -> lineup));
        Set<UnitId> withCouncil = councils.of(id).stream().map(Council::unit).collect(Collectors.toSet());
        boolean central = councils.isCentral(id);
        Lineup sealed = lineups.find(id, Round.CONTEST, null).orElse(null);
        return new ProvincePage(
                phase.number(),
                access.phases(),
                phase.name(words.isVietnamese()),
                councils.selects(id),
                received.stream().mapToInt(Received::submitted).sum(),
                received.stream().mapToInt(Received::valid).sum(),
                councils.selecting(id).stream()
                        .map(unit -> row(
                                unit,
                                received.stream()
                                        .filter(one -> central || unit.id().equals(one.upper()))
                                        .toList(),
                                sent.get(unit.id()),
                                withCouncil.contains(unit.id()),
                                words))
                        .toList(),
                sealed == null ? null : words.time(sealed.sealedAt()),
                sealed == null ? 0 : sealed.entries().size(),
                refusal);
    }

    private static ProvincePage.Row row(
            Unit unit, List<Received> received, @Nullable Lineup lineup, boolean council, Words words) {
        return new ProvincePage.Row(
                unit.name(),
                received.stream().mapToInt(Received::submitted).sum(),
                received.stream().mapToInt(Received::valid).sum(),
                council,
                lineup == null ? null : words.time(lineup.sealedAt()),
                lineup == null ? 0 : lineup.entries().size(),
                lineup == null ? "" : lineup.seal());
    }
}
