package vn.lantoa.contests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Fixture: a fresh phase of the shown contest under rules of one's own, issued through the real door. */
@Component
public class APhaseWith {

    private final Contests contests;
    private final APhase phases;
    private final RulesIssuing issuing;
    private final InstantSource clock;

    APhaseWith(Contests contests, APhase phases, RulesIssuing issuing, InstantSource clock) {
        this.contests = contests;
        this.phases = phases;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** The text of {@code rulesets/NAME.yaml}. */
    public static String ruleset(String name) {
        try {
            return Files.readString(Path.of("rulesets", name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of the plan's first phase with these changes: old, new, old, new. */
    public static String firstPhaseBut(String... changes) {
        return but(ruleset("tuyen-quang-2022-anh"), changes);
    }

    /** A rule set with these changes; a text to be replaced that stands there not exactly once is a bug of the test. */
    public static String but(String yaml, String... changes) {
        String changed = yaml;
        for (int i = 0; i < changes.length; i += 2) {
            if (changed.split(Pattern.quote(changes[i]), -1).length != 2) {
                throw new IllegalArgumentException("Not exactly once in the rules: " + changes[i]);
            }
            changed = changed.replace(changes[i], changes[i + 1]);
        }
        return changed;
    }

    /** A phase with no rules yet. */
    public PhaseId pending() {
        return phases.pending().id();
    }

    /** Issued now, by the clock of the test; rules that may not be issued are a bug of the test. */
    public PhaseId issued(String yaml) {
        return phases.issued(yaml).id();
    }

    /** A later version, in force from now on: what was submitted keeps its own, what comes is held against this. */
    public IssuedRules amended(PhaseId phase, String yaml) {
        Phase amended = contests.phase(phase).orElseThrow();
        int version = contests.versions(phase).size() + 1;
        Amendment paper = APhase.amendment(
                version + "-SĐ-" + APhase.number(amended), clock.instant().toString());
        if (!(issuing.amend(phase, yaml, paper, phases.dung()) instanceof IssueOutcome.Issued)) {
            throw new IllegalStateException(
                    issuing.amend(phase, yaml, paper, phases.dung()).toString());
        }
        return contests.rules(phase).orElseThrow();
    }
}
