package vn.lantoa.contests;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a phase lacks of this module: its head, its rules, days for its events. */
@Component
@Order(10)
class FirstSteps implements NextSteps {

    private final Contests contests;
    private final Committee committee;

    FirstSteps(Contests contests, Committee committee) {
        this.contests = contests;
        this.committee = committee;
    }

    @Override
    public List<NextStep> missing(Phase phase) {
        List<NextStep> missing = new ArrayList<>();
        if (committee.members(phase.contest()).stream().noneMatch(m -> m.role() == Committee.Role.HEAD)) {
            missing.add(NextStep.of("contests.next.head", "/ban-to-chuc/thanh-vien"));
        }
        if (contests.versions(phase.id()).isEmpty()) {
            missing.add(NextStep.of("contests.next.rules", "/ban-to-chuc/the-le/" + phase.number(), phase.number()));
        }
        long undated = contests.events(phase.id()).stream()
                .filter(AwaitedEvent::isUndated)
                .count();
        if (undated > 0) {
            missing.add(NextStep.of("contests.next.events", "/ban-to-chuc/" + phase.number() + "/moc", undated));
        }
        return missing;
    }
}
