package vn.lantoa.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;

/** Panels and their jurors. */
@Component
class PanelRows {

    private static final String FIND =
            "select id, number, decided_on, signer from judging.panel_in_force where phase = :phase";

    private static final String JURORS =
            "select person, head from judging.juror where panel = :panel order by head desc, person";

    private static final String PHASES_OF = """
            select phase from judging.panel_in_force
            where exists (select from judging.juror where panel = panel_in_force.id and person = :person)
            """;

    private static final String ADD = """
            insert into judging.panel (phase, number, decided_on, signer, set_up_by, replaces, reason)
            values (:phase, :number, :on, :signer, :by, :replaces, :reason)
            on conflict do nothing
            returning id
            """;

    private static final String SEAT =
            "insert into judging.juror (panel, person, head) values (:panel, :person, :head)";

    private final JdbcClient jdbc;

    PanelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, String number, LocalDate decidedOn, String signer) {}

    Optional<Panel> find(PhaseId phase) {
        return jdbc.sql(FIND).param("phase", phase.value()).query(Row.class).list().stream()
                .findFirst()
                .map(row -> new Panel(
                        row.id(),
                        phase,
                        new Decision(row.number(), row.decidedOn(), row.signer()),
                        jdbc.sql(JURORS)
                                .param("panel", row.id())
                                .query(Juror.class)
                                .list()));
    }

    /** The phases on whose panel this person sits. */
    List<PhaseId> phasesOf(PersonId person) {
        return jdbc.sql(PHASES_OF).param("person", person.value()).query(UUID.class).list().stream()
                .map(PhaseId::new)
                .toList();
    }

    /**
     * Empty when somebody else was quicker.
     *
     * @param replaced null when there is none yet
     */
    Optional<Panel> add(
            PhaseId phase, Membership membership, @Nullable Panel replaced, String reason, @Nullable PersonId by) {
        Optional<UUID> id = jdbc.sql(ADD)
                .param("phase", phase.value())
                .param("number", membership.decision().number())
                .param("on", membership.decision().on())
                .param("signer", membership.decision().signer())
                .param("by", by == null ? null : by.value())
                .param("replaces", replaced == null ? null : replaced.id())
                .param("reason", reason)
                .query(UUID.class)
                .optional();
        id.ifPresent(panel -> membership
                .jurors()
                .forEach(juror -> jdbc.sql(SEAT)
                        .param("panel", panel)
                        .param("person", juror.person().value())
                        .param("head", juror.head())
                        .update()));
        return id.map(panel -> new Panel(panel, phase, membership.decision(), membership.jurors()));
    }

    /** One who replaces the panel or opens its round holds it; the other waits. */
    void lock(PhaseId phase) {
        jdbc.sql("select id from judging.panel where phase = :phase order by id for update")
                .param("phase", phase.value())
                .query(UUID.class)
                .list();
    }
}
