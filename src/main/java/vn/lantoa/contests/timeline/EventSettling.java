package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.AwaitedEvent;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.Settlement;
import vn.lantoa.contests.SettlementOutcome;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;

/** Sets the day of an event; the windows that hang on it follow. */
@Component
public class EventSettling {

    private final TimelineRows rows;
    private final IssuedRulesCache issuedRules;
    private final Timeline timeline;
    private final Journal journal;

    EventSettling(TimelineRows rows, IssuedRulesCache issuedRules, Timeline timeline, Journal journal) {
        this.rows = rows;
        this.issuedRules = issuedRules;
        this.timeline = timeline;
        this.journal = journal;
    }

    @Transactional
    public SettlementOutcome settle(
            PhaseId phase, String event, LocalDate day, String number, String reason, Actor by) {
        Instant now = rows.lock(phase);
        LocalDate today = now.atZone(Window.ZONE).toLocalDate();
        List<IssuedRules> versions = issuedRules.all(phase);
        List<Settlement> settled = rows.settled(phase);
        if (versions.stream().noneMatch(rules -> names(rules, event))) {
            return new SettlementOutcome.NoSuchEvent();
        }
        Settlement wanted = new Settlement(event, day, number, reason, now);
        Optional<Settlement> before =
                settled.stream().filter(each -> each.event().equals(event)).findFirst();
        if (before.filter(same -> same.day().equals(day) && same.number().equals(number))
                .isPresent()) {
            return new SettlementOutcome.Settled(before.get());
        }
        if (before.isPresent() && !before.get().day().isAfter(today)) {
            return new SettlementOutcome.DayHasCome(before.get().day());
        }
        if (day.isBefore(today)) {
            return new SettlementOutcome.DayIsOver();
        }
        Optional<Activity> impossible = impossible(phase, versions, settled, wanted);
        if (impossible.isPresent()) {
            return new SettlementOutcome.Impossible(impossible.get());
        }
        record(phase, wanted, by);
        return new SettlementOutcome.Settled(wanted);
    }

    private static boolean names(IssuedRules rules, String event) {
        return AwaitedEvent.of(rules.book(), List.of()).stream()
                .anyMatch(each -> each.event().vi().equals(event));
    }

    private Optional<Activity> impossible(
            PhaseId phase, List<IssuedRules> versions, List<Settlement> settled, Settlement wanted) {
        List<Settlement> then = new ArrayList<>(settled);
        then.removeIf(each -> each.event().equals(wanted.event()));
        then.add(wanted);
        return versions.stream()
                .map(rules -> timeline.plan(phase, rules.book(), rules.issuedAt(), EventDates.of(then)))
                .flatMap(plan -> plan.impossible().stream())
                .findFirst();
    }

    private void record(PhaseId phase, Settlement settlement, Actor by) {
        rows.addSettlement(phase, settlement, by.id().value());
        timeline.workOut(phase);
        journal.write(
                by,
                "event.settled",
                "phase:" + phase,
                by.name() + " định ngày “" + settlement.event() + "”: " + JournalTimes.day(settlement.day())
                        + ", theo văn bản số " + settlement.number() + "."
                        + (settlement.reason().isEmpty() ? "" : " " + settlement.reason()));
    }
}
