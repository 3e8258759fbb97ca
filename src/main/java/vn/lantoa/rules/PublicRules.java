package vn.lantoa.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How figures from the public become points.
 *
 * @param countedOn the one post or page whose figures count
 * @param daily how many of one sort from one account a day
 * @param validity what a vote must satisfy to count
 * @param freeze when the figures stand still
 */
public record PublicRules(
        List<Weight> weights,
        @Nullable Text countedOn,
        @Nullable DailyCap daily,
        List<Validity> validity,
        @Nullable Moment freeze,
        Mapping mapping) {

    PublicRules frozenAt(@Nullable Moment moment) {
        return new PublicRules(weights, countedOn, daily, validity, moment, mapping);
    }

    /** How much one event counts on one network. */
    public record Weight(Network network, EngagementEvent event, BigDecimal points) {
        public Weight {
            if (points.signum() < 0) {
                throw new RuleFault(Sentence.of("rules.fault.negative", points));
            }
        }
    }

    /** A limit per account and day. */
    public record DailyCap(EngagementEvent event, int max) {}

    /** Where a figure comes from. */
    public enum Network {
        FACEBOOK,
        TIKTOK,
        YOUTUBE,
        ZALO,
        SITE
    }

    /** What the public does. */
    public enum EngagementEvent {
        REACTION,
        COMMENT,
        SHARE,
        VIEW,
        BALLOT
    }

    /** A condition for a vote to count. */
    public enum Validity {
        LIKED_PAGE,
        REACTED,
        SHARED_PUBLICLY,
        HASHTAGS,
        ON_MAIN_POST,
        REAL_ACCOUNT
    }

    /** From raw figures to points of the public part. */
    public sealed interface Mapping {
        /** Full points to the highest figure, the others in proportion. */
        record ShareOfMax() implements Mapping {}

        /** By rank: with n figures above zero, rank r gives (n − r + 1)/n of the full points. */
        record ByRank() implements Mapping {}

        /** In proportion up to {@code full}, and no further. */
        record LinearCap(BigDecimal full) implements Mapping {
            public LinearCap {
                if (full.signum() <= 0) {
                    throw new RuleFault(Sentence.of("rules.fault.negative", full));
                }
            }
        }

        /** The raw figure itself; only where the public decides alone. */
        record Raw() implements Mapping {}
    }
}
