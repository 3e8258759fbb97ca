package vn.lantoa.voting;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.BallotRules;

/** The on-site vote of a phase: over the line-up the province took in, while the VOTE window is open. */
@Component
public class Polls {

    private static final String IS_OVER =
            "select coalesce(upper(contests.window_of(:phase, 'VOTE', null)) <= shared.business_now(), false)";

    /** Only what was cast within a window of the rules then in force, whatever else the box may hold. */
    private static final String COUNT = """
            select entry, count(*) as ballots from voting.ballot
            where phase = :phase and exists (
                select from contests.phase_window
                where phase_window.phase = ballot.phase and activity = 'VOTE' and scope = 'contest'
                  and during @> ballot.at and in_force @> ballot.at)
            group by entry
            """;

    private static final String NEW_KEY =
            "insert into voting.poll (phase, key) values (:phase, :key) on conflict do nothing";

    private final JdbcClient jdbc;
    private final Contests contests;
    private final VotableWorks works;
    private final BallotRows rows;
    private final BallotBox box;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Polls(JdbcClient jdbc, Contests contests, VotableWorks works, BallotRows rows, BallotBox box, InstantSource clock) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.works = works;
        this.rows = rows;
        this.box = box;
        this.clock = clock;
    }

    /** The count, once the window has closed by the one clock; never before. */
    public Tally tally(PhaseId phase) {
        boolean over = jdbc.sql(IS_OVER)
                .param("phase", phase.value())
                .query(Boolean.class)
                .single();
        return over
                ? new Tally.Counted(count(phase))
                : new Tally.StillOpen(window(phase).map(PhaseWindow::to).orElse(null));
    }

    private Map<EntryId, Integer> count(PhaseId phase) {
        return jdbc
                .sql(COUNT)
                .param("phase", phase.value())
                .query((row, n) -> Map.entry(
                        new EntryId(Objects.requireNonNull(row.getObject("entry", UUID.class))), row.getInt("ballots")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int phaseNumber(PhaseId phase) {
        return contests.phase(phase).orElseThrow().number();
    }

    Optional<PhaseWindow> window(PhaseId phase) {
        return contests.window(phase, Activity.VOTE, null);
    }

    /** What the rules in force say of a vote on the site; empty when they provide for none. */
    Optional<BallotRules> rules(PhaseId phase) {
        return contests.rules(phase).flatMap(issued -> issued.book().ballots());
    }

    /** Whether the rules know a voter by an e-mail address, which is what this site can prove. */
    boolean knowsVoters(PhaseId phase) {
        return rules(phase)
                .filter(ballots -> ballots.proofs().contains(BallotRules.Proof.EMAIL))
                .isPresent();
    }

    /** How often one voter may vote; only where there is a vote. */
    BallotLimits limits(PhaseId phase) {
        return BallotLimits.of(rules(phase).orElseThrow());
    }

    /** How the vote stands; empty where the rules keep that secret to the end. */
    Optional<Map<EntryId, Integer>> running(PhaseId phase) {
        return rules(phase).filter(ballots -> !ballots.totalsHidden()).map(open -> count(phase));
    }

    /** What people vote on; nothing before the vote begins. */
    List<EntryCard> votable(PhaseId phase) {
        if (window(phase).filter(w -> !clock.instant().isBefore(w.from())).isEmpty()) {
            return List.of();
        }
        return works.of(phase);
    }

    Voter voter(PhaseId phase, String provedEmail) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        jdbc.sql(NEW_KEY).param("phase", phase.value()).param("key", fresh).update();
        byte[] key = jdbc.sql("select key from voting.poll where phase = :phase")
                .param("phase", phase.value())
                .query(byte[].class)
                .single();
        return Voter.of(provedEmail, key);
    }

    BallotUsage usedBy(PhaseId phase, Voter voter) {
        return rows.usedBy(phase, voter);
    }

    /** Casts one ballot; the answer comes after the commit. */
    BallotOutcome cast(PhaseId phase, EntryId entry, Voter voter) {
        if (!knowsVoters(phase)) {
            return new BallotOutcome.NotInContest();
        }
        BallotLimits limits = limits(phase);
        return switch (box.cast(new Ballot(phase, entry, voter), limits)) {
            case ACCEPTED -> new BallotOutcome.Accepted();
            case ALREADY_CAST -> new BallotOutcome.AlreadyCast();
            case LIMIT_REACHED -> new BallotOutcome.LimitReached(limits.works());
            case DAY_LIMIT_REACHED -> new BallotOutcome.DayLimitReached(limits.perDay());
            case NOT_IN_CONTEST -> new BallotOutcome.NotInContest();
            case SHUT -> shut(phase);
        };
    }

    private BallotOutcome shut(PhaseId phase) {
        return window(phase)
                .filter(w -> clock.instant().isBefore(w.from()))
                .<BallotOutcome>map(w -> new BallotOutcome.NotOpenYet(w.from()))
                .orElseGet(BallotOutcome.Closed::new);
    }
}
