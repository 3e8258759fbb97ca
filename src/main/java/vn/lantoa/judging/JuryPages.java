package vn.lantoa.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.judging.page.JuryDeskPage;
import vn.lantoa.judging.page.RoundPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Words;

/** A juror's rounds and sheets; for organisers the opening of the round. */
@Controller
class JuryPages {

    private final Rounds rounds;
    private final Assigning assigning;
    private final Sheets sheets;
    private final BlindViews views;
    private final JuryDoor door;
    private final Contests contests;
    private final Lineups lineups;

    JuryPages(
            Rounds rounds,
            Assigning assigning,
            Sheets sheets,
            BlindViews views,
            JuryDoor door,
            Contests contests,
            Lineups lineups) {
        this.rounds = rounds;
        this.assigning = assigning;
        this.sheets = sheets;
        this.views = views;
        this.door = door;
        this.contests = contests;
        this.lineups = lineups;
    }

    @GetMapping("/cham-diem")
    ModelAndView desk(Actor by, Words words) {
        return Answer.page("judging/desk", deskPage(by, null, words));
    }

    @PostMapping("/cham-diem/vong")
    ModelAndView open(Actor by, Words words) {
        PhaseId phase = firstPhase().filter(p -> door.isOrganiser(p, by.id())).orElseThrow(NotFound::new);
        String refusal = switch (assigning.open(phase, by)) {
            case OpeningRound.Opened ignored -> "";
            case OpeningRound.AlreadyOpen ignored -> "";
            case OpeningRound.NoLineup ignored -> words.t("judging.open.noLineup");
            case OpeningRound.NoPanel ignored -> words.t("judging.open.noPanel");
            case OpeningRound.NoCriteria ignored -> words.t("judging.open.noCriteria");
        };
        return refusal.isEmpty()
                ? Answer.goTo("/cham-diem", "judging.open.done")
                : Answer.refused("judging/desk", deskPage(by, refusal, words));
    }

    private Optional<PhaseId> firstPhase() {
        return contests.shown()
                .flatMap(c -> contests.phases(c.id()).stream().findFirst())
                .map(Phase::id);
    }

    private JuryDeskPage deskPage(Actor by, @Nullable String refusal, Words words) {
        List<JuryDeskPage.Row> mine = rounds.scoredBy(by.id()).stream()
                .map(round -> row(round, by, words))
                .toList();
        JuryDeskPage.Running running = firstPhase()
                .filter(p -> door.isOrganiser(p, by.id()) || rounds.isHead(p, by.id()))
                .map(p -> running(p, by, refusal))
                .orElse(null);
        boolean seated = firstPhase().stream()
                .flatMap(p -> rounds.panel(p).stream())
                .anyMatch(juror -> juror.person().equals(by.id()));
        if (mine.isEmpty() && running == null && !seated) {
            throw new NotFound();
        }
        return new JuryDeskPage(mine, running);
    }

    private JuryDeskPage.Row row(Judged round, Actor by, Words words) {
        List<Sheet> all = sheets.of(round, by.id());
        return new JuryDeskPage.Row(
                round.id().toString(),
                contests.phase(round.phase())
                        .map(p -> p.name(words.locale().getLanguage().equals("vi")))
                        .orElse(""),
                (int) all.stream()
                        .filter(sheet -> sheet.state() == SheetState.SIGNED)
                        .count(),
                (int) all.stream()
                        .filter(sheet -> sheet.state() != SheetState.RECUSED)
                        .count(),
                round.isConcluded());
    }

    private JuryDeskPage.Running running(PhaseId phase, Actor by, @Nullable String refusal) {
        return new JuryDeskPage.Running(
                rounds.of(phase).map(round -> round.id().toString()).orElse(null),
                rounds.panel(phase).size(),
                lineups.find(phase, Round.CONTEST, null)
                        .map(lineup -> lineup.entries().size())
                        .orElse(0),
                door.isOrganiser(phase, by.id()),
                refusal);
    }

    @GetMapping("/cham-diem/{round}")
    ModelAndView round(@PathVariable("round") String id, Actor by, Words words) {
        Judged round = rounds.find(id).filter(r -> door.scores(r, by.id())).orElseThrow(NotFound::new);
        List<Sheet> mine = sheets.of(round, by.id());
        Map<EntryId, BlindViews.Blind> seen =
                views.of(round.id(), by.id(), mine.stream().map(Sheet::entry).toList());
        Optional<PhaseWindow> window = contests.window(round.phase(), Activity.SCORE, null);
        return Answer.page(
                "judging/round",
                new RoundPage(
                        id,
                        mine.stream()
                                .map(sheet -> row(sheet, seen.get(sheet.entry()), words))
                                .toList(),
                        round.isConcluded(),
                        door.follows(round, by.id()),
                        window.map(w -> words.time(w.from())).orElse(null),
                        window.map(w -> w.to() == null ? null : words.time(w.to()))
                                .orElse(null)));
    }

    private static RoundPage.Row row(Sheet sheet, BlindViews.@Nullable Blind blind, Words words) {
        return new RoundPage.Row(
                sheet.code(),
                sheet.state().name(),
                blind == null || blind.pictures().isEmpty()
                        ? null
                        : blind.pictures().getFirst(),
                sheet.marks().isEmpty() ? "" : BlindViews.shown(sheet.total(), words));
    }
}
