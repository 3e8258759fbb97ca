package vn.lantoa.drafting.form;

import java.util.List;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Publication;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleTemplate;
import vn.lantoa.rules.Scoring;

/** How a work is scored and voted for, and how both become a place. */
record ScoringStep() implements Step {
    private static final List<String> BLENDS = List.of("percents", "points", "juryOnly", "publicOnly");

    @Override
    public String code() {
        return "cham-va-binh-chon";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.PUBLICATION, Clause.SCORING, Clause.RANKING);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.CRITERIA, OpenDecision.SHARES, OpenDecision.TIE_BREAK, OpenDecision.BALLOTS);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        var scoring = rules.scoring();
        if (scoring.jury() != null) {
            new JuryFields(scoring.jury()).ask(parts);
        }
        blend(scoring.blend(), parts);
        if (scoring.publicPart() != null) {
            new PublicFields(scoring.publicPart()).ask(parts);
        }
        new TieBreakFields(scoring).ask(parts);
        new BallotFields(rules.ballots()).ask(parts);
        parts.rare("publication")
                .tick("finalistsOnly", rules.publication().finalistsOnly())
                .line("publication.page", rules.publication().page())
                .end();
    }

    private static void blend(Blend blend, FormBuilder parts) {
        var asked = parts.part("blend").decides(OpenDecision.SHARES).choice("blend", code(blend), BLENDS);
        switch (blend) {
            case Blend.Percents percents ->
                asked.figure("share.jury", percents.jury()).figure("share.public", percents.publicPart());
            case Blend.PointsSum sum ->
                asked.figure("share.jury", sum.jury())
                        .figure("share.public", sum.publicPart())
                        .tick("share.rescale", sum.rescale());
            case Blend.JuryOnly ignored -> {}
            case Blend.PublicOnly ignored -> {}
        }
        asked.end();
    }

    private static String code(Blend blend) {
        return switch (blend) {
            case Blend.Percents ignored -> "percents";
            case Blend.PointsSum ignored -> "points";
            case Blend.JuryOnly ignored -> "juryOnly";
            case Blend.PublicOnly ignored -> "publicOnly";
        };
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        var old = rules.scoring();
        var publication = new Publication(
                typed.optionalText("publication.page", rules.publication().page()),
                typed.ticked("finalistsOnly"),
                rules.publication().slots());
        return RuleEdit.of(rules)
                .scoring(scoring(old, typed))
                .ballots(new BallotFields(rules.ballots()).read(typed))
                .publication(publication)
                .done();
    }

    private static Scoring scoring(Scoring old, FormReader typed) {
        var blend = blend(old.blend(), typed);
        boolean juryDecides = !(blend instanceof Blend.PublicOnly);
        boolean publicDecides = !(blend instanceof Blend.JuryOnly);
        var suggested = RuleTemplate.suggested().scoring();
        var jury = old.jury() == null ? null : new JuryFields(old.jury()).read(typed);
        var shown = old.publicPart() == null ? null : new PublicFields(old.publicPart()).read(typed);
        if (!blend.equals(old.blend())) {
            jury = !juryDecides ? null : jury == null ? suggested.jury() : jury;
            shown = !publicDecides ? null : shown == null ? suggested.publicPart() : shown;
        }
        return new Scoring(jury, shown, blend, old.gates(), new TieBreakFields(old).read(typed));
    }

    private static Blend blend(Blend old, FormReader typed) {
        var code = typed.raw("blend");
        if (code.equals(code(old))) {
            return switch (old) {
                case Blend.Percents percents ->
                    new Blend.Percents(
                            typed.decimal("share.jury", percents.jury()),
                            typed.decimal("share.public", percents.publicPart()));
                case Blend.PointsSum sum ->
                    new Blend.PointsSum(
                            typed.decimal("share.jury", sum.jury()),
                            typed.decimal("share.public", sum.publicPart()),
                            typed.ticked("share.rescale"));
                case Blend.JuryOnly only -> only;
                case Blend.PublicOnly only -> only;
            };
        }
        var percents = (Blend.Percents) RuleTemplate.suggested().scoring().blend();
        return switch (code) {
            case "percents" -> percents;
            case "points" -> new Blend.PointsSum(percents.jury(), percents.publicPart(), true);
            case "publicOnly" -> new Blend.PublicOnly();
            default -> new Blend.JuryOnly();
        };
    }
}
