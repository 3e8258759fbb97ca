package vn.lantoa.selection;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.selection.page.ConcludePage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The chair reads what will be sealed once more, says who met where and when, and concludes. */
@Controller
class ConcludePages {

    private final CouncilAccess access;
    private final Councils councils;
    private final Conclusions conclusions;
    private final CouncilList list;
    private final CouncilHeader councilHeader;
    private final WorkViews views;

    ConcludePages(
            CouncilAccess access,
            Councils councils,
            Conclusions conclusions,
            CouncilList list,
            CouncilHeader councilHeader,
            WorkViews views) {
        this.access = access;
        this.councils = councils;
        this.conclusions = conclusions;
        this.list = list;
        this.councilHeader = councilHeader;
        this.views = views;
    }

    @GetMapping("/xet-chon/{council}/ket-luan")
    ModelAndView ask(@PathVariable String council, Actor by, Form form, Words words) {
        Council mine = access.conclude(council, by);
        if (conclusions.find(mine).isPresent()) {
            return Answer.goTo("/xet-chon/" + council);
        }
        return Answer.page("selection/conclude", page(mine, form, by, words));
    }

    @PostMapping("/xet-chon/{council}/ket-luan")
    ModelAndView conclude(@PathVariable String council, Actor by, Form form, Words words) {
        Council mine = access.conclude(council, by);
        Meeting meeting = meeting(mine, form);
        if (!form.ticked("confirm")) {
            form.refuse("confirm", "selection.conclude.confirm.missing");
        }
        if (!form.isRefused()) {
            ConclusionOutcome came = conclusions.conclude(mine, meeting, by);
            if (came instanceof ConclusionOutcome.Concluded done) {
                return Answer.goTo(
                        "/xet-chon/" + council,
                        "selection.concluded.now",
                        done.lineup().entries().size(),
                        done.valid());
            }
            refuse(came, form, words);
        }
        return Answer.refused("selection/conclude", page(mine, form, by, words));
    }

    private static Meeting meeting(Council council, Form form) {
        List<String> ticked = form.all("present");
        List<PersonId> present = council.seats().stream()
                .map(Seat::person)
                .filter(person -> ticked.contains(person.toString()))
                .toList();
        return new Meeting(
                form.requiredAs("place", 200, "selection.conclude.place"),
                heldAt(form),
                present,
                form.optional("note", 2000, "selection.conclude.note"));
    }

    private static Instant heldAt(Form form) {
        try {
            return LocalDateTime.parse(form.requiredAs("heldAt", 30, "selection.conclude.heldAt"))
                    .atZone(Window.ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            form.refuse("heldAt", "selection.conclude.heldAt.wrong");
            return Instant.EPOCH;
        }
    }

    private static void refuse(ConclusionOutcome came, Form form, Words words) {
        switch (came) {
            case ConclusionOutcome.Concluded ignored -> throw new IllegalStateException("Not a refusal");
            case ConclusionOutcome.NotOpenYet early ->
                form.refuse("confirm", "selection.conclude.early", words.time(early.from()));
            case ConclusionOutcome.Closed late ->
                form.refuse("confirm", "selection.conclude.late", words.time(late.at()));
            case ConclusionOutcome.NoWindow ignored -> form.refuse("confirm", "selection.conclude.noWindow");
            case ConclusionOutcome.TooFewPresent few -> form.refuse("present", "selection.conclude.tooFew", few.min());
            case ConclusionOutcome.NothingChosen ignored -> form.refuse("confirm", "selection.conclude.nothing");
            case ConclusionOutcome.AgainstRules against ->
                against.findings().forEach(f -> form.refuseInWords("confirm", RuleSentences.say(f, words)));
            case ConclusionOutcome.NoLongerEligible gone ->
                form.refuse("confirm", "selection.conclude.gone", words.some(gone.codes()));
            case ConclusionOutcome.AlreadyConcluded ignored -> form.refuse("confirm", "selection.concluded.already");
            case ConclusionOutcome.ProvinceSealed ignored ->
                form.refuse("confirm", "selection.conclude.provinceSealed");
        }
    }

    private ConcludePage page(Council council, Form form, Actor by, Words words) {
        CouncilList.Chosen chosen = list.chosen(council, form, by.id());
        int valid = list.standing(council, by.id()).valid();
        return new ConcludePage(
                councilHeader.of(council, words),
                form,
                views.rows(council, chosen.works().rows(), words),
                chosen.works().view(),
                chosen.first(),
                councilHeader.members(council),
                councils.minMembers(council.phase()),
                councilHeader.quota(council, valid, words));
    }
}
