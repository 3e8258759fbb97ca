package vn.lantoa.rules;

import java.util.List;

/** So many prizes of one level. */
public record Prize(PrizeLevel level, Text name, int count, List<Reward> rewards) {
    public Prize {
        if (count < 1) {
            throw new RuleFault(Sentence.of("rules.fault.prizeCount", name));
        }
    }

    /** Levels, highest first. */
    public enum PrizeLevel {
        SPECIAL,
        FIRST,
        SECOND,
        THIRD,
        ENCOURAGEMENT,
        AUDIENCE,
        OTHER
    }

    /** What the winner gets. */
    public sealed interface Reward {
        /** Money, in đồng. */
        record Cash(long dong) implements Reward {
            public Cash {
                if (dong <= 0) {
                    throw new RuleFault(Sentence.of("rules.fault.negative", dong));
                }
            }
        }

        /** Money whose amount another document sets. */
        record CashByReference(Text document) implements Reward {}

        /** A thing. */
        record Goods(Text what) implements Reward {}

        /** A journey. */
        record Trip(Text where) implements Reward {}

        /** Giấy chứng nhận. */
        record Certificate() implements Reward {}

        /** Giấy khen. */
        record MeritLetter() implements Reward {}

        /** An honour such as points of an association. */
        record Honour(Text what) implements Reward {}
    }
}
