package vn.lantoa.selection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** A council's table: looking, and choosing within the quota. */
@Controller
@Order(30)
class CouncilPages implements DeskSource {

    private final Councils councils;
    private final Preselection preselection;
    private final CouncilHeader councilHeader;
    private final WorkViews views;
    private final Contests contests;
    private final QuotaWords quotas;
    private final CouncilAccess access;

    CouncilPages(
            Councils councils,
            Preselection preselection,
            CouncilHeader councilHeader,
            WorkViews views,
            Contests contests,
            QuotaWords quotas,
            CouncilAccess access) {
        this.councils = councils;
        this.preselection = preselection;
        this.councilHeader = councilHeader;
        this.views = views;
        this.contests = contests;
        this.quotas = quotas;
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
                councils.before(council).size(),
                concluded);
    }

    private String phaseName(Council council, Words words) {
        return contests.phase(council.phase())
                .map(phase -> phase.name(words.isVietnamese()))
                .orElse("");
    }

    @GetMapping("/xet-chon/{council}")
    ModelAndView table(@PathVariable String council, Actor by, Words words) {
        Council mine = access.see(council, by);
        return Answer.page("selection/council", page(mine, Form.blank(words), by, words));
    }

    @PostMapping("/xet-chon/{council}/chon")
    ModelAndView choose(@PathVariable String council, Actor by, Form form, Words words) {
        Council mine = access.choose(council, by);
        String table = "/xet-chon/" + council;
        switch (preselection.choose(mine, new LinkedHashSet<>(form.all("chon")), by)) {
            case ChoiceOutcome.Chosen chosen -> {
                return Answer.goTo(
                        form.ticked("ket-luan") ? table + "/ket-luan" : table,
                        "selection.choice.saved",
                        chosen.count());
            }
            case ChoiceOutcome.AlreadyConcluded ignored -> form.refuse("chon", "selection.concluded.already");
            case ChoiceOutcome.NotEligible gone ->
                form.refuse("chon", "selection.choice.notEligible", String.join(", ", gone.codes()));
            case ChoiceOutcome.AgainstRules against ->
                against.findings().forEach(f -> form.refuseInWords("chon", RuleSentences.say(f, words)));
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
        List<Work> works = preselection.works(council, by.id());
        int valid = (int) works.stream().filter(Work::isValid).count();
        return new CouncilPage(
                councilHeader.of(council, words),
                form,
                views.rows(council, works, words),
                quotas.sentence(council.phase(), valid, words),
                council.seats().size(),
                council.mayChoose(by.id()),
                council.isChair(by.id()));
    }
}
