package vn.lantoa.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Entries for tests: sheets of one criterion "c" unless said otherwise, reactions on Facebook. */
public final class Figures {
    private Figures() {}

    public static EntryFigures entry(String name, List<EntryFigures.Sheet> sheets, long reactions, long ballots) {
        var reaction =
                new EntryFigures.Figure(PublicRules.Network.FACEBOOK, PublicRules.EngagementEvent.REACTION, reactions);
        return new EntryFigures(name, "author of " + name, "unit", "anh", null, sheets, List.of(reaction), ballots);
    }

    /** One sheet a figure, by jurors J1, J2 …; "8 7.5 9". */
    public static List<EntryFigures.Sheet> sheets(String points) {
        var sheets = new ArrayList<EntryFigures.Sheet>();
        for (var each : points.isBlank()
                ? List.<String>of()
                : Arrays.asList(points.trim().split(" +"))) {
            sheets.add(sheet("J" + (sheets.size() + 1), each));
        }
        return sheets;
    }

    /** A sheet with points for criteria c, d, e in order: "8/7/9". */
    public static EntryFigures.Sheet sheet(String juror, String points) {
        var marks = new ArrayList<EntryFigures.Mark>();
        for (var each : points.split("/")) {
            marks.add(new EntryFigures.Mark("cde".substring(marks.size(), marks.size() + 1), new BigDecimal(each)));
        }
        return new EntryFigures.Sheet(juror, marks);
    }

    public static JuryRules jury(JuryRules.Aggregate aggregate, int... max) {
        var criteria = new ArrayList<Criterion>();
        for (int each : max) {
            var code = "cde".substring(criteria.size(), criteria.size() + 1);
            criteria.add(new Criterion(
                    code, Text.of("Tiêu chí " + code), BigDecimal.valueOf(each), new BigDecimal("0.5"), null));
        }
        return new JuryRules(criteria, aggregate, 1, false);
    }

    public static PublicRules reactions(PublicRules.Mapping mapping) {
        var weight = new PublicRules.Weight(
                PublicRules.Network.FACEBOOK, PublicRules.EngagementEvent.REACTION, BigDecimal.ONE);
        return new PublicRules(List.of(weight), null, null, List.of(), null, mapping);
    }
}
