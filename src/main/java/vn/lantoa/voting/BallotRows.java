package vn.lantoa.voting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        SHUT,
        NOT_IN_CONTEST
    }

    /** One batch of one poll at a time, on whatever node; a ballot is then counted by whoever comes next. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('voting.poll:' || :phase, 0))::text";

    /** Many ballots, one instant, one statement; the verdicts come back in the order of the ballots. */
    private static final String CAST = """
            with gate as materialized (
                select contests.allows(:phase, 'VOTE', null) as open
            ), asked as materialized (
                select n, entry, decode(voter, 'hex') as voter
                from unnest(cast(:entries as uuid[]), cast(:voters as text[])) with ordinality as given (entry, voter, n)
            ), judged as materialized (
                select asked.n, asked.entry, asked.voter,
                       exists (select from voting.ballot
                               where phase = :phase and ballot.entry = asked.entry and ballot.voter = asked.voter) as cast_before,
                       exists (select from entries.lineup
                               join entries.lineup_entry on lineup_entry.lineup = lineup.id
                               join entries.card on card.id = lineup_entry.entry
                               where lineup.phase = :phase and lineup.round = 'CONTEST' and lineup_entry.entry = asked.entry
                                 and card.status = 'SUBMITTED') as eligible,
                       row_number() over (partition by asked.entry, asked.voter order by asked.n) as repeat
                from asked
            ), numbered as (
                select n, entry, voter,
                       row_number() over (partition by voter order by n)
                       + (select count(*) from voting.ballot
                          where phase = :phase and ballot.voter = judged.voter) as slot
                from judged where eligible and not cast_before and repeat = 1
            ), accepted as (
                insert into voting.ballot (phase, entry, voter, slot)
                select :phase, entry, voter, slot from numbered
                where slot <= :limit and (select open from gate)
                returning entry, voter
            )
            select case when judged.cast_before then 'ALREADY_CAST'
                        when accepted.entry is not null and judged.repeat = 1 then 'ACCEPTED'
                        when accepted.entry is not null then 'ALREADY_CAST'
                        when not judged.eligible then 'NOT_IN_CONTEST'
                        when not (select open from gate) then 'SHUT'
                        else 'LIMIT_REACHED' end
            from judged
            left join accepted on accepted.entry = judged.entry and accepted.voter = judged.voter
            order by judged.n
            """;

    private static final String CHOSEN_BY = """
            select entry from voting.ballot where phase = :phase and voter = decode(:voter, 'hex')
            """;

    private final JdbcClient jdbc;

    BallotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inside a transaction; all ballots are of this poll. */
    List<Verdict> cast(PhaseId phase, int limit, List<Ballot> ballots) {
        jdbc.sql(LOCK).param("phase", phase.toString()).query(String.class).optional();
        return jdbc.sql(CAST)
                .param("phase", phase.value())
                .param("limit", limit)
                .param("entries", ballots.stream().map(b -> b.entry().value()).toArray(UUID[]::new))
                .param("voters", ballots.stream().map(b -> b.voter().digest()).toArray(String[]::new))
                .query(Verdict.class)
                .list();
    }

    Set<EntryId> chosenBy(PhaseId phase, Voter voter) {
        return jdbc
                .sql(CHOSEN_BY)
                .param("phase", phase.value())
                .param("voter", voter.digest())
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .collect(Collectors.toSet());
    }
}
