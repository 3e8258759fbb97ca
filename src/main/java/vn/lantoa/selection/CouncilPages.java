package vn.lantoa.selection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.selection.page.CouncilPage;
import vn.lantoa.selection.page.DeskPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PickOutcome;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;
import vn.lantoa.web.page.Words;

/** A council's table: looking, and choosing within the quota. */
@Controller
@Order(30)
class CouncilPages implements DeskSource {

    private final Councils councils;
    private final Preselection preselection;
    private final CouncilList list;
    private final CouncilHeader councilHeader;
    private final WorkViews views;
    private final Contests contests;
    private final CouncilAccess access;

    CouncilPages(
            Councils councils,
            Preselection preselection,
            CouncilList list,
            CouncilHeader councilHeader,
            WorkViews views,
            Contests contests,
            CouncilAccess access) {
        this.councils = councils;
        this.preselection = preselection;
        this.list = list;
        this.councilHeader = councilHeader;
        this.views = views;
        this.contests = contests;
        this.access = access;
    }

    @GetMapping("/xet-chon")
    ModelAndView desk(Actor by, Words words) {
        List<Council> mine = councils.sitting(by.id());
        boolean organiser = access.isOrganiser(by);
        if (mine.isEmpty() && !organiser) {
            throw new NotFound();
        }
        List<CouncilId> done = councils.concluded(mine.stream().map(Council::id).toList());
        return Answer.page(
                "selection/desk",
                new DeskPage(
                        mine.stream()
                                .map(council -> row(council, done.contains(council.id()), by, words))
                                .toList(),
                        organiser));
    }

    private DeskPage.Row row(Council council, boolean concluded, Actor by, Words words) {
        return new DeskPage.Row(
                council.id().toString(),
                councils.unitName(council),
                phaseName(council, words),
                words.t("selection.role." + council.roleOf(by.id()).orElseThrow()),
                list.standing(council, by.id()).submitted(),
                concluded);
    }

    private String phaseName(Council council, Words words) {
        return contests.phase(council.phase())
                .map(phase -> phase.name(words.isVietnamese()))
                .orElse("");
    }

    @GetMapping("/xet-chon/{council}")
    ModelAndView table(@PathVariable String council, Actor by, Form form, Words words) {
        Council mine = access.see(council, by);
        return Answer.page("selection/council", page(mine, form, by, words));
    }

    @PostMapping("/xet-chon/{council}/chon")
    ModelAndView choose(@PathVariable String council, Actor by, Form form, Words words) {
        Council mine = access.choose(council, by);
        PickOutcome picked = list.picked(mine, form, by.id());
        if (!(picked instanceof PickOutcome.Keys(List<String> codes))) {
            picked.refuse(form);
            return Answer.refused("selection/council", page(mine, form, by, words));
        }
        boolean add = !form.text("viec").equals("bo-chon");
        String here = list.asked(mine, form).address();
        switch (preselection.change(mine, codes, add, by)) {
            case ChoiceOutcome.Chosen chosen -> {
                return Answer.goTo(here, "selection.choice.saved", chosen.count());
            }
            case ChoiceOutcome.ChosenExcept chosen -> {
                return Answer.goTo(
                        here,
                        "selection.choice.except",
                        chosen.count(),
                        chosen.left().size(),
                        words.some(chosen.left()));
            }
            case ChoiceOutcome.AlreadyConcluded ignored -> form.refuse(ListView.ROW, "selection.concluded.already");
            case ChoiceOutcome.NotEligible gone ->
                form.refuse(ListView.ROW, "selection.choice.notEligible", words.some(gone.codes()));
            case ChoiceOutcome.AgainstRules against ->
                against.findings().forEach(f -> form.refuseInWords(ListView.ROW, RuleSentences.say(f, words)));
        }
        return Answer.refused("selection/council", page(mine, form, by, words));
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        List<DeskCard> cards = new ArrayList<>();
        List<CouncilId> mine =
                councils.sitting(actor.id()).stream().map(Council::id).toList();
        if (!mine.isEmpty()) {
            int open = mine.size() - councils.concluded(mine).size();
            cards.add(new DeskCard(
                    "selection.title",
                    open == 0 ? "selection.desk.done" : "selection.desk.task",
                    List.of(mine.size(), open),
                    "/xet-chon"));
        }
        if (access.isOrganiser(actor)) {
            cards.add(new DeskCard("selection.setUp.title", "selection.setUp.task", "/ban-to-chuc/hoi-dong"));
            cards.add(new DeskCard("selection.province.title", "selection.province.task", "/xet-chon/tinh"));
        }
        return cards;
    }

    private CouncilPage page(Council council, Form form, Actor by, Words words) {
        CouncilList.Standing standing = list.standing(council, by.id());
        ListPage<Work> works = list.page(council, list.asked(council, form), by.id());
        return new CouncilPage(
                councilHeader.of(council, words),
                form,
                views.rows(council, works.rows(), words),
                works.view(),
                standing.valid(),
                standing.chosen(),
                standing.unmarked(),
                councilHeader.quota(council, standing.valid(), words),
                council.seats().size(),
                council.mayChoose(by.id()),
                council.isChair(by.id()));
    }
}
