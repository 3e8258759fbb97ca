package vn.lantoa.results;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.rules.RuleBook;

/** Computes a sealed result again, from what is stored and nothing else. */
@Component
class Recounting {

    private final Contests contests;
    private final InputText inputs;

    Recounting(Contests contests, InputText inputs) {
        this.contests = contests;
        this.inputs = inputs;
    }

    Recount recount(Snapshot stored) {
        RuleBook book = contests.rules(stored.rules()).orElseThrow().book();
        ComputedResult again = ComputedResult.of(
                book,
                stored.lines().stream().map(line -> inputs.read(line.inputs())).toList(),
                stored.drawSeed());
        List<String> differing = new ArrayList<>();
        if (!Digest.of(stored.fingerprint(), stored.drawSeed(), stored.lines(), stored.awards())
                .equals(stored.digest())) {
            differing.add("sha-256");
        }
        compareStandings(stored, again, differing);
        comparePrizes(stored, again, differing);
        return differing.isEmpty() ? new Recount.Matches() : new Recount.Differs(List.copyOf(differing));
    }

    private static void compareStandings(Snapshot stored, ComputedResult again, List<String> differing) {
        List<String> now = again.standings().stream().map(Recounting::essence).toList();
        for (Snapshot.Line line : stored.lines()) {
            if (!now.contains(essence(line.standing()))) {
                differing.add(line.code());
            }
        }
    }

    private static String essence(Standing at) {
        return "%s|%s|%s|%s|%s|%s|%s"
                .formatted(
                        at.code(),
                        at.place(),
                        at.shared(),
                        at.total().exact(),
                        at.jury().exact(),
                        at.publicPart().exact(),
                        at.whyVi());
    }

    private static void comparePrizes(Snapshot stored, ComputedResult again, List<String> differing) {
        List<String> then = stored.awards().stream()
                .map(a -> a.scheme() + "|" + a.level() + "|" + a.place() + "|"
                        + stored.line(a.entry()).orElseThrow().code())
                .toList();
        List<String> now = again.given().stream()
                .map(g -> g.scheme() + "|" + g.award().prize().level() + "|"
                        + g.award().place() + "|" + g.award().entry())
                .toList();
        if (!then.equals(now)) {
            stored.awards().stream().map(Award::scheme).distinct().forEach(differing::add);
        }
    }
}
