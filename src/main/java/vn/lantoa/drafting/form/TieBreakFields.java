package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.TieLink;

/** The chain that parts equal totals, link by link. */
record TieBreakFields(Scoring scoring) {
    private static final int FURTHER = 2;
    private static final String BY_CRITERION = "higherCriterion:";

    void ask(FormBuilder parts) {
        var asked = parts.part("tieBreak").decides(OpenDecision.TIE_BREAK);
        var chain = scoring.tieBreak();
        for (int i = 0; i < chain.size() + FURTHER; i++) {
            asked.options("tie." + i, i < chain.size() ? code(chain.get(i)) : "", options(parts));
        }
        asked.end();
    }

    private List<Field.Option> options(FormBuilder parts) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option("", "–"));
        for (var plain : List.of("higherJury", "higherPublic", "higherMedian", "moreTopSheets", "moreJurors")) {
            options.add(new Field.Option(plain, parts.sentence(Sentence.of("rules.link." + plain))));
        }
        for (var criterion : criteria()) {
            var sentence = Sentence.of("rules.link.higherCriterion", criterion.name());
            options.add(new Field.Option(BY_CRITERION + criterion.code(), parts.sentence(sentence)));
        }
        for (var last : List.of("seededDraw", "sharedPlace")) {
            options.add(new Field.Option(last, parts.sentence(Sentence.of("rules.link." + last))));
        }
        return options;
    }

    private List<Criterion> criteria() {
        return scoring.jury() == null ? List.of() : scoring.jury().criteria();
    }

    private static String code(TieLink link) {
        return switch (link) {
            case TieLink.HigherJury ignored -> "higherJury";
            case TieLink.HigherPublic ignored -> "higherPublic";
            case TieLink.HigherCriterion by -> BY_CRITERION + by.criterion();
            case TieLink.HigherMedian ignored -> "higherMedian";
            case TieLink.MoreTopSheets ignored -> "moreTopSheets";
            case TieLink.MoreJurors ignored -> "moreJurors";
            case TieLink.SeededDraw ignored -> "seededDraw";
            case TieLink.SharedPlace ignored -> "sharedPlace";
        };
    }

    List<TieLink> read(FormReader typed) {
        return IntStream.range(0, scoring.tieBreak().size() + FURTHER)
                .mapToObj(i -> typed.raw("tie." + i))
                .filter(code -> !code.isEmpty())
                .map(TieBreakFields::link)
                .distinct()
                .toList();
    }

    private static TieLink link(String code) {
        return switch (code) {
            case "higherJury" -> new TieLink.HigherJury();
            case "higherPublic" -> new TieLink.HigherPublic();
            case "higherMedian" -> new TieLink.HigherMedian();
            case "moreTopSheets" -> new TieLink.MoreTopSheets();
            case "moreJurors" -> new TieLink.MoreJurors();
            case "seededDraw" -> new TieLink.SeededDraw();
            case "sharedPlace" -> new TieLink.SharedPlace();
            default -> new TieLink.HigherCriterion(code.replace(BY_CRITERION, ""));
        };
    }
}
