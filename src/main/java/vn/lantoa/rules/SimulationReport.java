package vn.lantoa.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a synthetic contest. */
public record SimulationReport(
        int entries,
        int valid,
        List<Passed> checks,
        List<Through> tiers,
        int ranked,
        List<Ties> ties,
        List<Given> awards,
        @Nullable Bought bought) {

    /** How many works met one requirement. */
    public record Passed(Text category, Sentence asked, int passed, int of) {}

    /** How many works a tier let through. */
    public record Through(Text tier, int received, int sentUp) {}

    /** How many entries one link of the chain parted. */
    public record Ties(Sentence link, int count) {}

    /** How many prizes of a list were given, of how many. */
    public record Given(Text scheme, int given, int of) {}

    /** What bought votes did for the entry just behind the prizes. */
    public record Bought(int votes, int placeBefore, int placeAfter, boolean prize) {}

    /** The report as sentences, one a line. */
    public List<Sentence> lines() {
        var lines = new ArrayList<Sentence>();
        lines.add(Sentence.of("rules.simulate.entries", entries, valid));
        checks.forEach(each -> lines.add(
                Sentence.of("rules.simulate.check", each.category(), each.asked(), each.passed(), each.of())));
        tiers.forEach(
                each -> lines.add(Sentence.of("rules.simulate.tier", each.tier(), each.received(), each.sentUp())));
        lines.add(Sentence.of("rules.simulate.ranked", ranked));
        ties.forEach(each -> lines.add(Sentence.of("rules.simulate.tie", each.link(), each.count())));
        awards.forEach(each -> lines.add(Sentence.of("rules.simulate.award", each.scheme(), each.given(), each.of())));
        if (bought != null) {
            lines.add(Sentence.of(
                    bought.prize() ? "rules.simulate.boughtPrize" : "rules.simulate.boughtNothing",
                    bought.votes(),
                    bought.placeBefore(),
                    bought.placeAfter()));
        }
        return List.copyOf(lines);
    }
}
