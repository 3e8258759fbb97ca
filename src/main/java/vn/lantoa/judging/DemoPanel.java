package vn.lantoa.judging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.shared.PersonId;

/** The panel of phase 1: a head and two members. */
@Component
@Order(51)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoPanel implements DemoStep {

    private static final Decision DECISION = new Decision("38-QĐ/BTC", LocalDate.of(2022, 5, 16), "Nguyễn Tiến Dũng");

    private final PanelSetUp panels;
    private final Contests contests;
    private final People people;

    DemoPanel(PanelSetUp panels, Contests contests, People people) {
        this.panels = panels;
        this.contests = contests;
        this.people = people;
    }

    @Override
    public void plant() {
        PhaseId photos =
                contests.phases(contests.shown().orElseThrow().id()).getFirst().id();
        panels.setUp(
                photos,
                new Membership(
                        DECISION,
                        List.of(
                                new Juror(person(DemoCast.HEAD_JUROR), true),
                                new Juror(person(DemoCast.SECOND_JUROR), false),
                                new Juror(person(DemoCast.THIRD_JUROR), false))),
                null);
    }

    private PersonId person(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().id();
    }
}
