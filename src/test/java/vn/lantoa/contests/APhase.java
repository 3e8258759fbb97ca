package vn.lantoa.contests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.Actor;

/** Fixture: a phase of its own, with rules pending or issued through the front door. */
@Component
public class APhase {

    private final Contests contests;
    private final ContestSetUp setUp;
    private final RulesIssuing issuing;
    private final People people;

    APhase(Contests contests, ContestSetUp setUp, RulesIssuing issuing, People people) {
        this.contests = contests;
        this.setUp = setUp;
        this.issuing = issuing;
        this.people = people;
    }

    public Phase pending() {
        ContestId contest = contests.shown().orElseThrow().id();
        int number = contests.phases(contest).getLast().number() + 1;
        PhaseId id = new PhaseId(UUID.randomUUID());
        setUp.announce(new Phase(
                id, contest, number, Phase.Medium.PHOTO, "Giai đoạn thử " + number, "Trial " + number, "", "", "", ""));
        return contests.phase(id).orElseThrow();
    }

    /** With the rules of the plan's phase 1. */
    public Phase issued() {
        return issued(rules());
    }

    public Phase issued(String yaml) {
        Phase phase = pending();
        IssueOutcome outcome = issuing.issue(phase.id(), yaml, number(phase), "Người Ký", "Trưởng ban", dung());
        if (!(outcome instanceof IssueOutcome.Issued)) {
            throw new IllegalStateException(outcome.toString());
        }
        return phase;
    }

    public static String number(Phase phase) {
        return "0" + phase.number() + "-TL/BTC";
    }

    public static Amendment amendment(String number, String from) {
        return new Amendment(number, "Người Ký", "Trưởng ban", Instant.parse(from), "Mưa lũ kéo dài.");
    }

    public Actor dung() {
        return people.byEmail(DemoCast.HEAD.email()).orElseThrow().actor();
    }

    /** The text of the plan's phase 1, as YAML. */
    public static String rules() {
        try {
            return new ClassPathResource("rulesets/tuyen-quang-2022-anh.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one passage changed; fails when it is not there. */
    public static String rulesBut(String passage, String instead) {
        String rules = rules();
        if (!rules.contains(passage)) {
            throw new IllegalArgumentException("The rules do not say: " + passage);
        }
        return rules.replace(passage, instead);
    }
}
