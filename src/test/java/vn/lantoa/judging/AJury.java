package vn.lantoa.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.rules.Criterion;
import vn.lantoa.shared.Actor;

/** Fixture: a panel of three that has scored a phase to the end, each sheet a little lower than the one before. */
@Component
public class AJury {

    private final PanelSetUp panels;
    private final Rounds rounds;
    private final Scoresheets sheets;
    private final Assigning assigning;
    private final AnEntry anEntry;
    private final People people;

    AJury(PanelSetUp panels, Rounds rounds, Scoresheets sheets, Assigning assigning, AnEntry anEntry, People people) {
        this.panels = panels;
        this.rounds = rounds;
        this.sheets = sheets;
        this.assigning = assigning;
        this.anEntry = anEntry;
        this.people = people;
    }

    /** The clock stands in the window of scoring, and the line-up is sealed. */
    public void concludes(PhaseId phase) {
        Actor organiser = people.byEmail(DemoCast.STAFF.email()).orElseThrow().actor();
        List<Juror> panel = List.of(juror("Một", true), juror("Hai", false), juror("Ba", false));
        panels.setUp(phase, new Membership(ARound.DECISION, panel), organiser);
        assigning.open(phase, organiser);
        JudgingRound round = rounds.of(phase).orElseThrow();
        panel.forEach(
                juror -> sign(round, people.find(juror.person()).orElseThrow().actor()));
        rounds.conclude(round, organiser);
    }

    private Juror juror(String name, boolean head) {
        return new Juror(anEntry.somebody("Giám khảo " + name), head);
    }

    private void sign(JudgingRound round, Actor juror) {
        for (Scoresheet sheet : sheets.of(round, juror.id())) {
            Map<String, BigDecimal> marks = sheets.criteria(round.phase()).stream()
                    .collect(Collectors.toMap(
                            Criterion::code, one -> one.max().subtract(BigDecimal.valueOf(sheet.position()))));
            sheets.sign(round, sheet, marks, "", juror);
        }
    }
}
