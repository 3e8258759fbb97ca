package vn.lantoa.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.AwardScheme.RankedBy;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Scoring;

/** What a result rests on, by the rules it is computed by: which parts there are, of how many points, what they win. */
record ScoringParts(RuleSet rules) {

    /** Whether sheets are signed at all, for the total or for a list of prizes of their own. */
    boolean hasJury() {
        return scoring().jury() != null;
    }

    boolean hasPublicPart() {
        return scoring().publicPart() != null && !(scoring().blend() instanceof Blend.JuryOnly);
    }

    boolean hasBallots() {
        return rules.ballots() != null || ballotsGivePoints();
    }

    /** Ballots on the site count for the total, by a weight of their own. */
    boolean ballotsGivePoints() {
        return weights().stream()
                .anyMatch(weight -> weight.network() == PublicRules.Network.SITE
                        && weight.event() == PublicRules.EngagementEvent.BALLOT
                        && weight.points().signum() > 0);
    }

    /** Ballots on the site decide a list of prizes of their own. */
    boolean ballotsWinPrizes() {
        return rules.awards().stream().anyMatch(list -> list.rankedBy() == RankedBy.BALLOTS);
    }

    List<PublicRules.Weight> weights() {
        PublicRules part = scoring().publicPart();
        return part == null ? List.of() : part.weights();
    }

    /** The most points a work can have from the jury; null when that grows with the number of sheets. */
    @Nullable
    BigDecimal juryFull() {
        JuryRules jury = scoring().jury();
        return switch (scoring().blend()) {
            case Blend.Percents ignored -> BigDecimal.valueOf(100);
            case Blend.PointsSum sum when sum.rescale() -> sum.jury();
            case Blend blend ->
                jury == null || jury.aggregate() instanceof JuryRules.Aggregate.Sum ? null : jury.fullMarks();
        };
    }

    /** The most points a work can have from the public; null where the raw figure counts. */
    @Nullable
    BigDecimal publicFull() {
        PublicRules part = scoring().publicPart();
        if (part == null || part.mapping() instanceof PublicRules.Mapping.Raw) {
            return null;
        }
        return scoring().blend() instanceof Blend.PointsSum sum ? sum.publicPart() : BigDecimal.valueOf(100);
    }

    Optional<AwardScheme> list(String code) {
        return rules.awards().stream().filter(list -> list.code().equals(code)).findFirst();
    }

    /** The prize of the rules that an award gives. */
    Optional<Prize> prize(Award award) {
        return list(award.scheme()).stream()
                .flatMap(list -> list.prizes().stream())
                .filter(prize ->
                        prize.level() == award.level() && prize.name().vi().equals(award.nameVi()))
                .findFirst();
    }

    /** Lists of prizes that no ranking gives: the committee chooses. */
    Stream<AwardScheme> chosenByCommittee() {
        return rules.awards().stream().filter(list -> list.rankedBy() == RankedBy.COMMITTEE_CHOICE);
    }

    private Scoring scoring() {
        return rules.scoring();
    }
}
