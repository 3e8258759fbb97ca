package vn.lantoa.rules.entry;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.lantoa.rules.Candidate;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.TierRule;

/** Whether a council's choice fits its quota. */
public final class SelectionChecker {
    private SelectionChecker() {}

    public static List<Finding> decide(TierRule tier, List<Candidate> chosen, int valid) {
        var findings = new ArrayList<Finding>();
        int most = tier.quota().most(valid);
        int fewest = tier.quota().fewest(valid);
        if (chosen.size() > most) {
            findings.add(Finding.error(Clause.SELECTION, "rules.selection.tooMany", chosen.size(), most));
        }
        if (chosen.size() < fewest) {
            findings.add(Finding.error(Clause.SELECTION, "rules.selection.tooFew", chosen.size(), fewest));
        }
        authors(tier, chosen, findings);
        units(tier, chosen, findings);
        return List.copyOf(findings);
    }

    private static void authors(TierRule tier, List<Candidate> chosen, List<Finding> findings) {
        long authors = chosen.stream().map(Candidate::author).distinct().count();
        if (tier.distinctAuthors() && authors < chosen.size()) {
            findings.add(Finding.error(Clause.SELECTION, "rules.selection.sameAuthor", chosen.size(), authors));
        }
    }

    private static void units(TierRule tier, List<Candidate> chosen, List<Finding> findings) {
        var counts = chosen.stream().collect(groupingBy(Candidate::unit, TreeMap::new, counting()));
        counts.forEach((unit, count) -> {
            if (tier.perUnitMax() != null && count > tier.perUnitMax()) {
                findings.add(
                        Finding.error(Clause.SELECTION, "rules.selection.unitMax", unit, tier.perUnitMax(), count));
            }
            if (tier.perUnitMin() != null && count < tier.perUnitMin()) {
                findings.add(
                        Finding.error(Clause.SELECTION, "rules.selection.unitMin", unit, tier.perUnitMin(), count));
            }
        });
    }
}
