package vn.lantoa.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
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
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** A juror's rounds and sheets; for organisers the opening of the round. */
@Controller
@Order(40)
class JuryPages implements DeskSource {

    private final Rounds rounds;
    private final Assigning assigning;
    private final Scoresheets sheets;
    private final BlindViews views;
    private final JuryAccess access;
    private final Contests contests;
    private final Lineups lineups;

    JuryPages(
            Rounds rounds,
            Assigning assigning,
            Scoresheets sheets,
            BlindViews views,
            JuryAccess access,
            Contests contests,
            Lineups lineups) {
        this.rounds = rounds;
        this.assigning = assigning;
        this.sheets = sheets;
        this.views = views;
        this.access = access;
        this.contests = contests;
        this.lineups = lineups;
    }

    @GetMapping("/cham-diem")
    ModelAndView desk(Actor by, Form form, Words words) {
        return Answer.page("judging/desk", deskPage(by, form, null, words));
    }

    @PostMapping("/cham-diem/vong")
    ModelAndView open(Actor by, Form form, Words words) {
        Phase phase = access.open(by, form);
        String refusal = switch (assigning.open(phase.id(), by)) {
            case RoundOpeningOutcome.Opened ignored -> "";
            case RoundOpeningOutcome.AlreadyOpen ignored -> "";
            case RoundOpeningOutcome.NoLineup ignored -> words.t("judging.open.noLineup");
            case RoundOpeningOutcome.NoPanel ignored -> words.t("judging.open.noPanel");
            case RoundOpeningOutcome.NoCriteria ignored -> words.t("judging.open.noCriteria");
            case RoundOpeningOutcome.NoJury ignored -> words.t("judging.panel.noJury");
            case RoundOpeningOutcome.TooFewJurors few -> words.t("judging.panel.tooFew", few.min());
        };
        return refusal.isEmpty()
                ? Answer.goTo(phase.at("/cham-diem"), "judging.open.done")
                : Answer.refused("judging/desk", deskPage(by, form, refusal, words));
    }

    private JuryDeskPage deskPage(Actor by, Form form, @Nullable String refusal, Words words) {
        List<JuryDeskPage.Row> mine = rounds.scoredBy(by.id()).stream()
                .map(round -> row(round, by, words))
                .toList();
        Optional<Phase> asked = access.asked(form);
        JuryDeskPage.Running running =
                access.served(by, form).map(p -> running(p, by, refusal, words)).orElse(null);
        if (mine.isEmpty() && running == null && !rounds.isSeated(by.id())) {
            throw new NotFound();
        }
        return new JuryDeskPage(
                mine, asked.map(Phase::number).orElse(1), access.serves(by) ? access.phases() : List.of(), running);
    }

    private JuryDeskPage.Row row(JudgingRound round, Actor by, Words words) {
        List<Scoresheet> all = sheets.of(round, by.id());
        return new JuryDeskPage.Row(
                round.id().toString(),
                contests.phase(round.phase())
                        .map(p -> p.name(words.isVietnamese()))
                        .orElse(""),
                (int) all.stream()
                        .filter(sheet -> sheet.state() == SheetState.SIGNED)
                        .count(),
                (int) all.stream()
                        .filter(sheet -> sheet.state() != SheetState.RECUSED)
                        .count(),
                round.isConcluded());
    }

    private JuryDeskPage.Running running(Phase phase, Actor by, @Nullable String refusal, Words words) {
        PhaseId id = phase.id();
        return new JuryDeskPage.Running(
                phase.number(),
                phase.name(words.isVietnamese()),
                rounds.of(id).map(round -> round.id().toString()).orElse(null),
                contests.rules(id).isEmpty() || !sheets.criteria(id).isEmpty(),
                rounds.panel(id).size(),
                lineups.find(id, Round.CONTEST, null)
                        .map(lineup -> lineup.entries().size())
                        .orElse(0),
                access.isOrganiser(by),
                refusal);
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        List<DeskCard> cards = new ArrayList<>();
        List<JudgingRound> mine = rounds.scoredBy(actor.id());
        if (!mine.isEmpty() || rounds.isSeated(actor.id())) {
            int open = (int) mine.stream()
                    .filter(round -> !round.isConcluded())
                    .flatMap(round -> sheets.of(round, actor.id()).stream())
                    .filter(sheet -> sheet.state() == SheetState.OPEN)
                    .count();
            cards.add(new DeskCard(
                    "judging.title",
                    open > 0 ? "judging.desk.task" : "judging.desk.nothing",
                    List.of(open),
                    "/cham-diem"));
        }
        if (access.isOrganiser(actor)) {
            cards.add(new DeskCard("judging.panel.title", "judging.panel.task", "/ban-to-chuc/ban-giam-khao"));
            if (cards.size() == 1) {
                cards.add(new DeskCard("judging.title", "judging.running.task", "/cham-diem"));
            }
        }
        return cards;
    }

    @GetMapping("/cham-diem/{round}")
    ModelAndView round(@PathVariable("round") String id, Actor by, Form form, Words words) {
        JudgingRound round = access.score(id, by);
        List<Scoresheet> mine = sheets.of(round, by.id());
        ListPage<Scoresheet> page = sheets.page(round, by.id(), mine, form);
        Map<EntryId, BlindViews.Blind> seen = views.of(
                round, by.id(), page.rows().stream().map(Scoresheet::entry).toList(), words);
        Optional<PhaseWindow> window = contests.window(round.phase(), Activity.SCORE, null);
        return Answer.page(
                "judging/round",
                new RoundPage(
                        id,
                        page.rows().stream()
                                .map(sheet -> row(round, sheet, seen.get(sheet.entry()), words))
                                .toList(),
                        page.view(),
                        with(mine, SheetState.SIGNED),
                        mine.size() - with(mine, SheetState.RECUSED),
                        round.isConcluded(),
                        access.follows(round, by),
                        window.map(w -> words.time(w.from())).orElse(null),
                        window.map(w -> w.to() == null ? null : words.time(w.to()))
                                .orElse(null)));
    }

    private static int with(List<Scoresheet> sheets, SheetState state) {
        return (int) sheets.stream().filter(sheet -> sheet.state() == state).count();
    }

    private RoundPage.Row row(JudgingRound round, Scoresheet sheet, BlindViews.@Nullable Blind blind, Words words) {
        return new RoundPage.Row(
                sheet.code(),
                sheet.state().name(),
                blind == null || blind.pictures().isEmpty()
                        ? null
                        : blind.pictures().getFirst(),
                sheet.marks().isEmpty() ? "" : BlindViews.shown(sheets.total(round.phase(), sheet), words));
    }
}
