package vn.lantoa.contests;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.page.EventsPage;
import vn.lantoa.contests.timeline.JournalTimes;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The events that have no day in the rules, and the act that gives them one. */
@Controller
class EventPages {

    private final Contests contests;
    private final CommitteeAccess access;
    private final TimelineWords timeline;
    private final InstantSource clock;

    EventPages(Contests contests, CommitteeAccess access, TimelineWords timeline, InstantSource clock) {
        this.contests = contests;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping("/ban-to-chuc/{number}/moc")
    ModelAndView list(@PathVariable int number, Actor by, Form form, Words words) {
        return Answer.page("contests/events", page(access.phase(by, number), form, words));
    }

    @PostMapping("/ban-to-chuc/{number}/moc")
    ModelAndView settle(@PathVariable int number, Actor by, Form form, Words words) {
        Phase phase = access.phase(by, number);
        String event = form.chosen("event", "contests.events.event.missing");
        Optional<LocalDate> day = day(form);
        String paper = form.requiredAs("number", 60, "contests.settle.paper");
        String reason = form.optional("reason", 300, "contests.settle.reason");
        if (!form.isRefused() && day.isPresent()) {
            var outcome = contests.settle(phase.id(), event, day.get(), paper, reason, by);
            if (outcome instanceof SettlementOutcome.Settled) {
                return Answer.goTo(
                        "/ban-to-chuc/" + number + "/moc", "contests.settled", JournalTimes.day(day.get()), paper);
            }
            refuse(form, outcome, words);
        }
        return Answer.refused("contests/events", page(phase, form, words));
    }

    private static void refuse(Form form, SettlementOutcome outcome, Words words) {
        switch (outcome) {
            case SettlementOutcome.Settled(var settlement) -> {}
            case SettlementOutcome.NoSuchEvent() -> form.refuse("event", "contests.settle.noSuchEvent");
            case SettlementOutcome.DayHasCome(LocalDate day) ->
                form.refuse("event", "contests.settle.dayHasCome", JournalTimes.day(day));
            case SettlementOutcome.DayIsOver() -> form.refuse("day", "contests.settle.dayIsOver");
            case SettlementOutcome.Impossible(var activity) ->
                form.refuse("day", "contests.settle.impossible", words.t("contests.activity." + activity));
        }
    }

    private static Optional<LocalDate> day(Form form) {
        try {
            return Optional.of(LocalDate.parse(form.requiredAs("day", 10, "contests.settle.day")));
        } catch (DateTimeParseException e) {
            form.refuse("day", "contests.settle.day.unclear");
            return Optional.empty();
        }
    }

    private EventsPage page(Phase phase, Form form, Words words) {
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        List<EventsPage.EventLine> events = contests.events(phase.id()).stream()
                .map(each -> new EventsPage.EventLine(
                        each.event().vi(),
                        timeline.event(each, words),
                        timeline.activities(each, words),
                        timeline.state(each, words),
                        each.settlement() == null || each.settlement().day().isAfter(today)))
                .toList();
        return new EventsPage(phase.number(), phase.name(words.isVietnamese()), events, form);
    }
}
