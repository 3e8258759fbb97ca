package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.page.OrganiserPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organiser's timeline, and the act that extends a deadline. */
@Controller
@Order(10)
class OrganiserPages implements DeskSource {

    private final Contests contests;
    private final Committee committee;
    private final TimelineWords timeline;

    OrganiserPages(Contests contests, Committee committee, TimelineWords timeline) {
        this.contests = contests;
        this.committee = committee;
        this.timeline = timeline;
    }

    @GetMapping("/ban-to-chuc")
    ModelAndView overview(Actor by, Form form, Words words) {
        Contest contest = mine(by);
        return Answer.page("contests/organiser", page(phase(contest, 1), form, words));
    }

    @PostMapping("/ban-to-chuc/{number}/gia-han")
    ModelAndView extend(@PathVariable int number, Actor by, Form form, Words words) {
        Phase phase = phase(mine(by), number);
        Optional<Instant> until = until(form);
        String scope = form.required("scope", 36);
        String reason = form.required("reason", 300);
        if (!form.isRefused() && known(scope) && until.isPresent()) {
            // The last minute typed still counts: the window ends when it is over.
            Instant end = until.get().plusSeconds(60);
            var outcome =
                    contests.extend(phase.id(), Activity.ENTER, scope, end, reason, timeline.scope(scope, words), by);
            if (outcome instanceof Extending.Extended) {
                return Answer.goTo("/ban-to-chuc", "contests.extended", words.time(until.get()));
            }
            refuse(form, outcome, words);
        }
        return Answer.refused("contests/organiser", page(phase, form, words));
    }

    private static void refuse(Form form, Extending outcome, Words words) {
        switch (outcome) {
            case Extending.Extended(var extension) -> {}
            case Extending.NotLater() -> form.refuse("until", "contests.extend.notLater");
            case Extending.NoWindow() -> form.refuse("scope", "contests.extend.noWindow");
            case Extending.PastProvince(Instant province) ->
                form.refuse("until", "contests.extend.pastProvince", words.time(province.minusSeconds(60)));
        }
    }

    private Optional<Instant> until(Form form) {
        try {
            return Optional.of(LocalDateTime.parse(form.required("until", 20))
                    .atZone(Window.ZONE)
                    .toInstant());
        } catch (DateTimeParseException e) {
            form.refuse("until", "contests.extend.until.unclear");
            return Optional.empty();
        }
    }

    private boolean known(String scope) {
        return scope.equals(PhaseWindow.TIER)
                || timeline.districts().stream().anyMatch(u -> u.id().toString().equals(scope));
    }

    private OrganiserPage page(Phase phase, Form form, Words words) {
        List<OrganiserPage.Choice> districts = timeline.districts().stream()
                .map(u -> new OrganiserPage.Choice(u.id().toString(), u.name()))
                .toList();
        return new OrganiserPage(
                phase.number(),
                phase.name(words.locale().getLanguage().equals("vi")),
                timeline.windows(phase.id(), words),
                districts,
                timeline.extensions(phase.id(), words),
                form);
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return contests.shown()
                .filter(c -> committee.isOrganiser(c.id(), actor.id()))
                .map(c -> List.of(new DeskCard("contests.organiser", "contests.organiser.task", "/ban-to-chuc")))
                .orElse(List.of());
    }

    private Phase phase(Contest contest, int number) {
        return contests.phases(contest.id()).stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Contest mine(Actor by) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        if (!committee.isOrganiser(contest.id(), by.id())) {
            throw new Forbidden();
        }
        return contest;
    }
}
