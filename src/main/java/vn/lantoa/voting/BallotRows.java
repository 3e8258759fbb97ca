package vn.lantoa.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;

@Repository
class BallotRows {

    /** What the casting statement says of one ballot. */
    enum Verdict {
        ACCEPTED,
        ALREADY_CAST,
        LIMIT_REACHED,
        DAY_LIMIT_REACHED,
        SHUT,
        NOT_IN_CONTEST
    }

    /** One batch of one poll at a time, on whatever node; a ballot is then counted by whoever comes next. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('voting.poll:' || :phase, 0))::text";

    /**
     * Many ballots, one instant, one statement; the verdicts come back in the order of the ballots. The instant is read
     * once: the gate, the day and the ballot's own time are the same, so that what is accepted is what is counted.
     */
    private static final String CAST = """
            with instant as materialized (
                select shared.business_now() as at
            ), gate as materialized (
                select at, coalesce(contests.window_of(:phase, 'VOTE', null) @> at, false) as open,
                       (at at time zone 'Asia/Ho_Chi_Minh')::date as today
                from instant
            ), asked as materialized (
                select n, entry, decode(voter, 'hex') as voter
                from unnest(cast(:entries as uuid[]), cast(:voters as text[])) with ordinality as given (entry, voter, n)
            ), judged as materialized (
                select asked.n, asked.entry, asked.voter, count(ballot.nth) as before, max(ballot.slot) as slot,
                       entries.is_shown(asked.entry) and exists (
                           select from entries.lineup
                           join entries.lineup_entry on lineup_entry.lineup = lineup.id
                           where lineup.phase = :phase and lineup.round = 'CONTEST' and lineup_entry.entry = asked.entry
                       ) as eligible
                from asked
                left join voting.ballot
                  on ballot.phase = :phase and ballot.entry = asked.entry and ballot.voter = asked.voter
                group by asked.n, asked.entry, asked.voter
            ), numbered as (
                select n, entry, voter, slot,
                       before + row_number() over (partition by voter, entry order by n) as nth,
                       min(n) over (partition by voter, entry) as first_asked
                from judged where eligible and before < :perWork
            ), placed as (
                select n, entry, voter, nth,
                       coalesce(slot, dense_rank() over (partition by voter, slot is null order by first_asked)
                           + (select count(distinct ballot.entry) from voting.ballot
                              where phase = :phase and ballot.voter = numbered.voter)) as slot
                from numbered
            ), daily as (
                select n, entry, voter, nth, slot,
                       row_number() over (partition by voter order by n)
                       + (select count(*) from voting.ballot
                          where phase = :phase and ballot.voter = placed.voter and day = (select today from gate)) as of_day
                from placed where nth <= :perWork and slot <= :works
            ), accepted as (
                insert into voting.ballot (phase, entry, voter, slot, nth, of_day, at)
                select :phase, entry, voter, slot, nth, of_day, (select at from gate) from daily
                where of_day <= :perDay and (select open from gate)
                returning entry, voter, nth
            )
            select case when judged.before >= :perWork then 'ALREADY_CAST'
                        when not judged.eligible then 'NOT_IN_CONTEST'
                        when not (select open from gate) then 'SHUT'
                        when accepted.nth is not null then 'ACCEPTED'
                        when exists (select from accepted as other
                                     where other.entry = judged.entry and other.voter = judged.voter
                                       and placed.nth > :perWork) then 'ALREADY_CAST'
                        when placed.slot > :works then 'LIMIT_REACHED'
                        else 'DAY_LIMIT_REACHED' end
            from judged
            left join placed on placed.n = judged.n
            left join accepted
              on accepted.entry = judged.entry and accepted.voter = judged.voter and accepted.nth = placed.nth
            order by judged.n
            """;

    private static final String USED = """
            select entry, count(*) as ballots,
                   count(*) filter (where day = (shared.business_now() at time zone 'Asia/Ho_Chi_Minh')::date) as today
            from voting.ballot where phase = :phase and voter = decode(:voter, 'hex')
            group by entry
            """;

    private final JdbcClient jdbc;

    BallotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inside a transaction; all ballots are of this poll. */
    List<Verdict> cast(PhaseId phase, BallotLimits limits, List<Ballot> ballots) {
        jdbc.sql(LOCK).param("phase", phase.toString()).query(String.class).optional();
        return jdbc.sql(CAST)
                .param("phase", phase.value())
                .param("perWork", limits.perWork())
                .param("works", limits.works())
                .param("perDay", limits.perDay())
                .param("entries", ballots.stream().map(b -> b.entry().value()).toArray(UUID[]::new))
                .param("voters", ballots.stream().map(b -> b.voter().digest()).toArray(String[]::new))
                .query(Verdict.class)
                .list();
    }

    BallotUsage usedBy(PhaseId phase, Voter voter) {
        Map<EntryId, Integer> ballots = new HashMap<>();
        AtomicInteger today = new AtomicInteger();
        jdbc.sql(USED)
                .param("phase", phase.value())
                .param("voter", voter.digest())
                .query((RowCallbackHandler) row -> {
                    UUID entry = Objects.requireNonNull(row.getObject("entry", UUID.class));
                    ballots.put(new EntryId(entry), row.getInt("ballots"));
                    today.addAndGet(row.getInt("today"));
                });
        return new BallotUsage(Map.copyOf(ballots), today.get());
    }
}
