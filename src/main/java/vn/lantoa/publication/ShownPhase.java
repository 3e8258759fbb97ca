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
import vn.lantoa.rules.Category;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** Which phase a page is about ({@code ?giai-doan=2}; without a number, the one being shown), and who may act on it. */
@Component
class ShownPhase {

    private final Contests contests;
    private final Committee committee;

    ShownPhase(Contests contests, Committee committee) {
        this.contests = contests;
        this.committee = committee;
    }

    Phase of(Form form) {
        return contests.phaseAsked(contest().id(), Activity.PUBLISH, form.text("giai-doan"))
                .orElseThrow(NotFound::new);
    }

    /** The numbers of those there is anything to show of. */
    List<Integer> numbers() {
        return contests.ruled(contest().id()).stream().map(Phase::number).toList();
    }

    /** What hangs there: {@code photos}, {@code clips} or {@code both}, by the categories of its rules. */
    String medium(Phase phase) {
        List<Category> categories = contests.rules(phase.id())
                .map(issued -> issued.book().rules().categories())
                .orElse(List.of());
        long clips = categories.stream().filter(one -> one.form().isClip()).count();
        if (clips == 0) {
            return "photos";
        } else {
            return clips == categories.size() ? "clips" : "both";
        }
    }

    FanpageRules side(PhaseId phase) {
        return FanpageRules.of(contests.rules(phase));
    }

    Contest contest() {
        return contests.shown().orElseThrow(NotFound::new);
    }

    Optional<PhaseWindow> publishing(PhaseId phase) {
        return contests.window(phase, Activity.PUBLISH, null);
    }

    /** The instant at which the Fanpage figures stand still: by the rules, else with the end of publishing. */
    @Nullable
    Instant end(PhaseId phase) {
        return side(phase)
                .freeze()
                .or(() -> publishing(phase)
                        .or(() -> contests.window(phase, Activity.VOTE, null))
                        .map(PhaseWindow::to))
                .orElse(null);
    }

    boolean isOrganiser(Actor by) {
        return contests.shown()
                .filter(contest -> committee.isOrganiser(contest.id(), by.id()))
                .isPresent();
    }

    boolean isOfficer(Actor by) {
        return contests.shown()
                .filter(contest -> committee.holds(contest.id(), by.id(), Committee.Role.FANPAGE_OFFICER))
                .isPresent();
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
