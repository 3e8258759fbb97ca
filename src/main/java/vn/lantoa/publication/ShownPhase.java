package vn.lantoa.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** Which phase a page is about ({@code ?giai-doan=2}; the first when none is named), and who may act on it. */
@Component
class ShownPhase {

    private final Contests contests;
    private final Committee committee;

    ShownPhase(Contests contests, Committee committee) {
        this.contests = contests;
        this.committee = committee;
    }

    Phase of(Form form) {
        String number = form.text("giai-doan");
        List<Phase> phases = contests.phases(contest().id());
        Optional<Phase> found = number.isEmpty()
                ? phases.stream().findFirst()
                : phases.stream()
                        .filter(p -> String.valueOf(p.number()).equals(number))
                        .findFirst();
        return found.orElseThrow(NotFound::new);
    }

    Contest contest() {
        return contests.shown().orElseThrow(NotFound::new);
    }

    Optional<PhaseWindow> publishing(PhaseId phase) {
        return contests.window(phase, Activity.PUBLISH, null);
    }

    /** The instant at which the Fanpage figures stand still: the end of publishing, which is also the end of voting. */
    @Nullable
    Instant end(PhaseId phase) {
        return publishing(phase)
                .or(() -> contests.window(phase, Activity.VOTE, null))
                .map(PhaseWindow::to)
                .orElse(null);
    }

    boolean isOrganiser(Actor by) {
        return committee.isOrganiser(contest().id(), by.id());
    }

    boolean isOfficer(Actor by) {
        return committee.holds(contest().id(), by.id(), Committee.Role.FANPAGE_OFFICER);
    }

    void organisersOnly(Actor by) {
        if (!isOrganiser(by)) {
            throw new Forbidden();
        }
    }

    void fanpageOnly(Actor by) {
        if (!isOrganiser(by) && !isOfficer(by)) {
            throw new Forbidden();
        }
    }

    void officersOnly(Actor by) {
        if (!isOfficer(by)) {
            throw new Forbidden();
        }
    }
}
