package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.page.ExtendPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The act that extends the authors' deadline. */
@Controller
class ExtendPages {

    private final Contests contests;
    private final CommitteeAccess access;
    private final TimelineWords timeline;

    ExtendPages(Contests contests, CommitteeAccess access, TimelineWords timeline) {
        this.contests = contests;
        this.access = access;
        this.timeline = timeline;
    }

    @GetMapping("/ban-to-chuc/{number}/gia-han")
    ModelAndView ask(@PathVariable int number, Actor by, Form form, Words words) {
        return Answer.page("contests/extend", page(access.phase(by, number), form, words));
    }

    @PostMapping("/ban-to-chuc/{number}/gia-han")
    ModelAndView extend(@PathVariable int number, Actor by, Form form, Words words) {
        Phase phase = access.phase(by, number);
        Optional<Instant> until = until(form);
        String scope = form.chosen("scope", "contests.extend.scope.missing");
        String reason = form.requiredAs("reason", 300, "contests.extend.reason");
        if (!form.isRefused() && known(phase.id(), scope, words) && until.isPresent()) {
            // The last minute typed still counts: the window ends when it is over.
            Instant end = Window.endAfter(until.get());
            var outcome =
                    contests.extend(phase.id(), Activity.ENTER, scope, end, reason, timeline.scope(scope, words), by);
            if (outcome instanceof ExtensionOutcome.Extended) {
                return Answer.goTo(phase.at("/ban-to-chuc"), "contests.extended", words.time(until.get()));
            }
            refuse(form, outcome, words);
        }
        return Answer.refused("contests/extend", page(phase, form, words));
    }

    private static void refuse(Form form, ExtensionOutcome outcome, Words words) {
        switch (outcome) {
            case ExtensionOutcome.Extended(var extension) -> {}
            case ExtensionOutcome.NotLater() -> form.refuse("until", "contests.extend.notLater");
            case ExtensionOutcome.NoWindow() -> form.refuse("scope", "contests.extend.noWindow");
            case ExtensionOutcome.PastProvince(Instant province) ->
                form.refuse("until", "contests.extend.pastProvince", words.time(Window.lastMinute(province)));
        }
    }

    private static Optional<Instant> until(Form form) {
        try {
            return Optional.of(LocalDateTime.parse(form.requiredAs("until", 20, "contests.extend.until"))
                    .atZone(Window.ZONE)
                    .toInstant());
        } catch (DateTimeParseException e) {
            form.refuse("until", "contests.extend.until.unclear");
            return Optional.empty();
        }
    }

    private boolean known(PhaseId phase, String scope, Words words) {
        return scopes(phase, words).stream().anyMatch(each -> each.value().equals(scope));
    }

    /** Everybody, where there is one deadline for all; all districts, where they have theirs; and each district. */
    private List<ExtendPage.Choice> scopes(PhaseId phase, Words words) {
        List<ExtendPage.Choice> scopes = new ArrayList<>();
        contests.windows(phase).stream()
                .filter(window -> window.activity() == Activity.ENTER)
                .map(PhaseWindow::scope)
                .filter(scope -> scope.equals(PhaseWindow.TIER) || scope.equals(PhaseWindow.CONTEST))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(scope -> scopes.add(new ExtendPage.Choice(scope, words.t("contests.scope." + scope))));
        timeline.districts().forEach(u -> scopes.add(new ExtendPage.Choice(u.id().toString(), u.name())));
        return scopes;
    }

    private ExtendPage page(Phase phase, Form form, Words words) {
        return new ExtendPage(
                phase.number(),
                phase.name(words.isVietnamese()),
                timeline.windows(phase.id(), Activity.ENTER, words),
                scopes(phase.id(), words),
                timeline.extensions(phase.id(), words),
                form);
    }
}
