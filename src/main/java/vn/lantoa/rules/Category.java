package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of work that may be entered, with the checks its files must pass. */
public record Category(
        String code,
        Text name,
        WorkForm form,
        List<FileCheck> checks,
        Handling handling,
        List<Text> parts,
        @Nullable Text place) {

    /** What one work consists of. */
    public sealed interface WorkForm {
        /** One photo. */
        record Single() implements WorkForm {}

        /** Several photos that are one work. */
        record Series(int min, int max) implements WorkForm {
            public Series {
                if (min < 1 || max < min) {
                    throw new RuleFault(Sentence.of("rules.fault.series", min, max));
                }
            }
        }

        /** A photo or a series of at most {@code max}. */
        record SingleOrSeries(int max) implements WorkForm {
            public SingleOrSeries {
                if (max < 2) {
                    throw new RuleFault(Sentence.of("rules.fault.series", 1, max));
                }
            }
        }

        /** One video clip. */
        record Clip() implements WorkForm {}

        default int minFiles() {
            return this instanceof Series series ? series.min() : 1;
        }

        default int maxFiles() {
            return switch (this) {
                case Series series -> series.max();
                case SingleOrSeries either -> either.max();
                case Single ignored -> 1;
                case Clip ignored -> 1;
            };
        }

        default boolean isClip() {
            return this instanceof Clip;
        }
    }

    /** How far a work may be changed after it was taken. */
    public record Handling(
            Editing editing,
            boolean panoramaAllowed,
            boolean marksAllowed,
            boolean scansAllowed,
            MachineMade machineMade) {}

    /** From nothing at all to freely. */
    public enum Editing {
        NONE,
        BASIC,
        FREE
    }

    /** Works made by artificial intelligence. */
    public enum MachineMade {
        FORBIDDEN,
        TO_DECLARE,
        ALLOWED
    }
}
