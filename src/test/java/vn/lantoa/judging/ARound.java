package vn.lantoa.judging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.AnotherPhase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;

/** Fixture: an open round of a phase of its own, with a head and two jurors. */
@Component
public class ARound {

    static final Decision DECISION = new Decision("09-QĐ/BTC", LocalDate.of(2022, 6, 1), "Người Ký");

    private final PanelSetUp panels;
    private final Rounds rounds;
    private final RoundRows rows;
    private final SheetRows sheets;
    private final Assigning assigning;
    private final AnotherPhase phases;
    private final AnEntry entries;
    private final Lineups lineups;
    private final People people;
    private final JdbcClient jdbc;

    ARound(
            PanelSetUp panels,
            Rounds rounds,
            RoundRows rows,
            SheetRows sheets,
            Assigning assigning,
            AnotherPhase phases,
            AnEntry entries,
            Lineups lineups,
            People people,
            JdbcClient jdbc) {
        this.panels = panels;
        this.rounds = rounds;
        this.rows = rows;
        this.sheets = sheets;
        this.assigning = assigning;
        this.phases = phases;
        this.entries = entries;
        this.lineups = lineups;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** What another module's test needs of a round with one work: its second juror, and the sheet that one has. */
    public record Open(String round, String sheet, Actor juror) {}

    public Open open() {
        PhaseId phase = phaseWithPanel();
        JudgingRound round = opened(phase, List.of(entry(phase, "Ma Thị Xuân", "Ngày hội Lồng Tông")));
        return new Open(round.id().toString(), sheets(round, 1).getFirst().code(), juror(round, 1));
    }

    PhaseId phaseWithPanel() {
        return phaseWithPanel(phases.announced());
    }

    PhaseId phaseWithPanel(PhaseId phase) {
        panels.setUp(
                phase,
                new Membership(
                        DECISION,
                        List.of(
                                new Juror(entries.somebody("Lê Thị Chi"), true),
                                new Juror(entries.somebody("Vũ Quân"), false),
                                new Juror(entries.somebody("Bàn Thị Yến"), false))),
                null);
        return phase;
    }

    EntryId entry(PhaseId phase, String author, String title) {
        return phases.move(entries.submitted("Huyện ủy Sơn Dương", author, title), phase);
    }

    void makeAuthor(EntryId entry, PersonId person) {
        jdbc.sql("update entries.entry set author = :p where id = :e")
                .param("p", person.value())
                .param("e", entry.value())
                .update();
    }

    JudgingRound opened(PhaseId phase, List<EntryId> taken) {
        lineups.seal(phase, Round.CONTEST, null, taken, organiser());
        assigning.open(phase, organiser());
        return rows.ofPhase(phase).orElseThrow();
    }

    Actor organiser() {
        return people.byEmail(DemoCast.STAFF.email()).orElseThrow().actor();
    }

    Actor juror(JudgingRound round, int number) {
        return people.find(rounds.panel(round.phase()).get(number).person())
                .orElseThrow()
                .actor();
    }

    RequestPostProcessor as(JudgingRound round, int number) {
        return PageTest.As.person(juror(round, number));
    }

    List<Scoresheet> sheets(JudgingRound round, int number) {
        return sheets.of(round.id(), juror(round, number).id());
    }
}
