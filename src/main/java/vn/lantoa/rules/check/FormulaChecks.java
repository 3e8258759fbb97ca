package vn.lantoa.rules.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Gate;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.TieLink;
import vn.lantoa.rules.words.ScoringWords;

/** A formula that cannot be run, weights that do not sum, ties that nothing parts. */
final class FormulaChecks {
    private final RuleSet rules;
    private final Scoring scoring;
    private final FindingList to;

    FormulaChecks(RuleSet rules, FindingList to) {
        this.rules = rules;
        this.scoring = rules.scoring();
        this.to = to;
    }

    void run() {
        parts();
        blend();
        criteria();
        scoring.gates().forEach(this::gate);
        chain();
    }

    private void parts() {
        boolean needsJury = !(scoring.blend() instanceof Blend.PublicOnly);
        boolean needsPublic = !(scoring.blend() instanceof Blend.JuryOnly);
        to.errorIf(needsJury && scoring.jury() == null, scoring, Clause.SCORING, "rules.check.noJury");
        to.errorIf(needsPublic && scoring.publicPart() == null, scoring, Clause.SCORING, "rules.check.noPublic");
        var shown = scoring.publicPart();
        if (shown != null) {
            boolean nothing =
                    shown.weights().stream().allMatch(weight -> weight.points().signum() == 0);
            to.errorIf(nothing, shown, Clause.SCORING, "rules.check.noWeight");
            boolean raw = shown.mapping() instanceof PublicRules.Mapping.Raw;
            boolean blended = scoring.blend() instanceof Blend.Percents || scoring.blend() instanceof Blend.PointsSum;
            to.errorIf(raw && blended, shown, Clause.SCORING, "rules.check.rawBlended");
            boolean fake = blended && !(shown.mapping() instanceof PublicRules.Mapping.ByRank);
            to.warningIf(fake, shown, Clause.SCORING, "rules.check.boughtVotes");
        }
    }

    private void blend() {
        switch (scoring.blend()) {
            case Blend.Percents percents -> {
                var sum = percents.jury().add(percents.publicPart());
                boolean wrong = Fraction.of(sum).compareTo(Fraction.HUNDRED) != 0
                        || percents.jury().signum() < 0
                        || percents.publicPart().signum() < 0;
                to.errorIf(wrong, percents, Clause.SCORING, "rules.check.weights", sum);
                boolean minority = percents.jury().compareTo(percents.publicPart()) < 0;
                to.warningIf(minority, percents, Clause.SCORING, "rules.check.juryMinority", percents.jury());
            }
            case Blend.PointsSum sum -> {
                boolean negative = sum.jury().signum() <= 0 || sum.publicPart().signum() < 0;
                to.errorIf(negative, sum, Clause.SCORING, "rules.check.points");
                var jury = scoring.jury();
                boolean unequal =
                        jury != null && !sum.rescale() && jury.fullMarks().compareTo(sum.jury()) != 0;
                to.errorIf(unequal, sum, Clause.SCORING, "rules.check.juryPoints", sum.jury());
            }
            case Blend.JuryOnly ignored -> {}
            case Blend.PublicOnly ignored -> {}
        }
    }

    private List<Criterion> criteriaOfJury() {
        return scoring.jury() == null ? List.of() : scoring.jury().criteria();
    }

    private void criteria() {
        var seen = new HashSet<String>();
        for (var criterion : criteriaOfJury()) {
            to.errorIf(!seen.add(criterion.code()), criterion, Clause.SCORING, "rules.check.twice", criterion.code());
        }
        weights();
        boolean noRelation = scoring.jury() != null && rules.conflicts().isEmpty();
        to.warningIf(noRelation, scoring, Clause.SCORING, "rules.check.noConflicts");
    }

    private void weights() {
        var weights = criteriaOfJury().stream()
                .flatMap(criterion -> Stream.ofNullable(criterion.weight()))
                .toList();
        boolean some = !weights.isEmpty() && weights.size() < criteriaOfJury().size();
        to.errorIf(some, scoring, Clause.SCORING, "rules.check.someWeights");
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean uneven = !weights.isEmpty() && Fraction.of(sum).compareTo(Fraction.HUNDRED) != 0;
        to.errorIf(uneven, scoring, Clause.SCORING, "rules.check.criterionWeights", sum);
        var jury = scoring.jury();
        boolean summed = jury != null && jury.leniencyRemoved() && jury.aggregate() instanceof JuryRules.Aggregate.Sum;
        to.errorIf(summed, scoring, Clause.SCORING, "rules.check.leniencyOfSum");
    }

    private boolean unknown(String criterion) {
        return criteriaOfJury().stream().noneMatch(each -> each.code().equals(criterion));
    }

    private void gate(Gate gate) {
        switch (gate) {
            case Gate.CriterionAtLeast least -> {
                to.errorIf(
                        unknown(least.criterion()),
                        gate,
                        Clause.SCORING,
                        "rules.check.unknownCriterion",
                        least.criterion());
                boolean shut = criteriaOfJury().stream()
                        .filter(each -> each.code().equals(least.criterion()))
                        .anyMatch(each -> least.points().compareTo(each.max()) > 0);
                to.errorIf(shut, gate, Clause.SCORING, "rules.check.gateShut", ScoringWords.gate(gate));
            }
            case Gate.JuryAtLeast least -> {
                var jury = scoring.jury();
                boolean sum = jury != null && jury.aggregate() instanceof JuryRules.Aggregate.Sum;
                boolean shut = jury == null || (!sum && least.points().compareTo(jury.fullMarks()) > 0);
                to.errorIf(shut, gate, Clause.SCORING, "rules.check.gateShut", ScoringWords.gate(gate));
            }
            case Gate.TotalAtLeast least -> {
                boolean percents = scoring.blend() instanceof Blend.Percents;
                boolean shut = percents && Fraction.of(least.points()).compareTo(Fraction.HUNDRED) > 0;
                to.errorIf(shut, gate, Clause.SCORING, "rules.check.gateShut", ScoringWords.gate(gate));
            }
        }
    }

    private void chain() {
        var chain = scoring.tieBreak();
        to.errorIf(chain.isEmpty(), scoring, Clause.RANKING, "rules.check.noTieBreak");
        for (int i = 0; i < chain.size(); i++) {
            var link = chain.get(i);
            if (link instanceof TieLink.HigherCriterion by) {
                to.errorIf(
                        unknown(by.criterion()), link, Clause.RANKING, "rules.check.unknownCriterion", by.criterion());
            }
            boolean last = link instanceof TieLink.SharedPlace || link instanceof TieLink.SeededDraw;
            to.warningIf(last && i < chain.size() - 1, link, Clause.RANKING, "rules.check.afterLast");
            boolean open = !last && i == chain.size() - 1;
            to.warningIf(open, link, Clause.RANKING, "rules.check.openChain");
        }
    }
}
