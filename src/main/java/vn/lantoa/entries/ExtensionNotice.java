package vn.lantoa.entries;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.ActNotices;
import vn.lantoa.contests.DeadlineExtended;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Units;

/**
 * Tells those who enter that a deadline was extended: authors with a draft or an entry where it applies, whoever entered
 * for them, and the clerks there. The letters are in the outbox when the act commits, or neither is.
 */
@Component
public class ExtensionNotice {

    private static final String CONCERNED = """
            select author from entries.card
            where phase = :phase and status in ('DRAFT', 'SUBMITTED') and (:everybody or upper = cast(:scope as uuid))
            union
            select entered_by from entries.card
            where phase = :phase and status in ('DRAFT', 'SUBMITTED') and (:everybody or upper = cast(:scope as uuid))
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Units units;
    private final ActNotices actNotices;
    private final InstantSource clock;

    ExtensionNotice(JdbcClient jdbc, People people, Units units, ActNotices actNotices, InstantSource clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.units = units;
        this.actNotices = actNotices;
        this.clock = clock;
    }

    @EventListener
    void tell(DeadlineExtended extended) {
        actNotices.send(extended, people.all(told(extended)).values().stream());
    }

    /** Whom this module tells; another one that tells more people leaves these out. */
    public Set<PersonId> told(DeadlineExtended extended) {
        boolean everybody = isForEverybody(extended);
        List<UUID> concerned = jdbc.sql(CONCERNED)
                .param("phase", extended.phase().value())
                .param("everybody", everybody)
                .param("scope", everybody ? null : extended.scope())
                .query(UUID.class)
                .list();
        Set<PersonId> told = new HashSet<>();
        concerned.forEach(id -> told.add(new PersonId(id)));
        people.clerks().stream()
                .filter(clerk -> everybody || isWithin(clerk, extended.scope()))
                .forEach(clerk -> told.add(clerk.person()));
        return told;
    }

    private static boolean isForEverybody(DeadlineExtended extended) {
        return extended.scope().equals(PhaseWindow.CONTEST) || extended.scope().equals(PhaseWindow.TIER);
    }

    private boolean isWithin(People.Clerk clerk, String scope) {
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        return units.upperCommitteeOf(clerk.unit(), today)
                .filter(upper -> upper.toString().equals(scope))
                .isPresent();
    }
}
