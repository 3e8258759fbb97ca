package vn.lantoa.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.PageTest;
import vn.lantoa.publication.AShow;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenBallotsRaceTest {

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AShow aShow;

    @Autowired
    Polls polls;

    @BeforeEach
    void duringTheVote() {
        clock.moveTo(Instant.parse("2023-04-10T03:00:00Z"));
    }

    private static List<BallotOutcome> together(List<Callable<BallotOutcome>> ballots) throws Exception {
        CyclicBarrier start = new CyclicBarrier(ballots.size());
        List<BallotOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<BallotOutcome>> futures = new ArrayList<>();
            for (Callable<BallotOutcome> ballot : ballots) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return ballot.call();
                }));
            }
            for (Future<BallotOutcome> future : futures) {
                outcomes.add(future.get());
            }
        }
        return outcomes;
    }

    private int ballots(AShow.Show show) {
        return jdbc.sql("select count(*) from voting.ballot where phase = :p")
                .param("p", show.phase().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void sixteenBallotsOnEightWorksLeaveFive() throws Exception {
        AShow.Show show = aShow.of(8);
        Voter voter = polls.voter(show.phase(), "mot.nguoi@example.vn");
        List<Callable<BallotOutcome>> ballots = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            var work = show.works().get(i % 8);
            ballots.add(() -> polls.cast(show.phase(), work, voter));
        }
        List<BallotOutcome> outcomes = together(ballots);
        assertThat(ballots(show)).isEqualTo(5);
        assertThat(outcomes)
                .filteredOn(o -> o instanceof BallotOutcome.Accepted)
                .hasSize(5);
        assertThat(outcomes)
                .filteredOn(o -> o.equals(new BallotOutcome.LimitReached(5)))
                .hasSize(6);
    }

    @Test
    void theSameBallotEightTimesIsOne() throws Exception {
        AShow.Show show = aShow.of(1);
        Voter voter = polls.voter(show.phase(), "mot.nguoi@example.vn");
        List<Callable<BallotOutcome>> ballots = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ballots.add(() -> polls.cast(show.phase(), show.works().getFirst(), voter));
        }
        List<BallotOutcome> outcomes = together(ballots);
        assertThat(ballots(show)).isEqualTo(1);
        assertThat(outcomes).containsOnly(new BallotOutcome.Accepted(), new BallotOutcome.AlreadyCast());
        assertThat(outcomes)
                .filteredOn(o -> o instanceof BallotOutcome.Accepted)
                .hasSize(1);
    }

    @Test
    void manyVotersAreAllCounted() throws Exception {
        AShow.Show show = aShow.of(2);
        List<Callable<BallotOutcome>> ballots = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Voter voter = polls.voter(show.phase(), UUID.randomUUID() + "@example.vn");
            var work = show.works().get(i % 2);
            ballots.add(() -> polls.cast(show.phase(), work, voter));
        }
        assertThat(together(ballots)).containsOnly(new BallotOutcome.Accepted());
        assertThat(ballots(show)).isEqualTo(200);
    }

    /** The window is half-open and the database's clock decides: the instant written beside each ballot proves it. */
    @Test
    void theLastBallotIsOfTheLastMillisecond() throws Exception {
        AShow.Show show = aShow.of(1);
        Instant end = Instant.parse("2023-05-30T17:00:00Z");
        polls.voter(show.phase(), "nguoi.dau.tien@example.vn");
        clock.moveTo(end.minusMillis(400));
        int accepted = 0;
        BallotOutcome last = new BallotOutcome.Accepted();
        for (int i = 0; i < 1000 && last instanceof BallotOutcome.Accepted; i++) {
            last = polls.cast(show.phase(), show.works().getFirst(), new Voter("%064x".formatted(i)));
            accepted += last instanceof BallotOutcome.Accepted ? 1 : 0;
        }
        assertThat(last).isEqualTo(new BallotOutcome.Closed());
        assertThat(accepted).isPositive().isEqualTo(ballots(show));
        clock.moveTo(end);
        assertThat(polls.cast(show.phase(), show.works().getFirst(), new Voter("f".repeat(64))))
                .isEqualTo(new BallotOutcome.Closed());
        clock.moveTo(Instant.parse("2023-03-31T16:59:59Z"));
        assertThat(polls.cast(show.phase(), show.works().getFirst(), new Voter("f".repeat(64))))
                .isEqualTo(new BallotOutcome.NotOpenYet(Instant.parse("2023-03-31T17:00:00Z")));
        clock.moveTo(Instant.parse("2023-03-31T17:00:00Z"));
        assertThat(polls.cast(show.phase(), show.works().getFirst(), new Voter("f".repeat(64))))
                .isEqualTo(new BallotOutcome.Accepted());
    }
}
