package vn.lantoa.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing a file must be; decided by the file's facts alone. */
public sealed interface FileCheck {
    /** A side within limits, in pixels. */
    record Side(Which side, @Nullable Integer min, @Nullable Integer max) implements FileCheck {}

    /** Exactly this size; turned by a quarter as well when {@code eitherWay}. */
    record Exact(int width, int height, boolean eitherWay) implements FileCheck {}

    /** Width when landscape or square, height when portrait. */
    record ByOrientation(int landscapeWidth, int portraitHeight) implements FileCheck {}

    /** At least this size; turned by a quarter as well when {@code eitherWay}. */
    record Resolution(int minWidth, int minHeight, boolean eitherWay) implements FileCheck {}

    /** Millions of pixels. */
    record Megapixels(@Nullable BigDecimal min, @Nullable BigDecimal max) implements FileCheck {}

    /** Dots per inch, as the file says. */
    record Dpi(int min) implements FileCheck {}

    /** Size of the file; the doubt between 10^6 and 2^20 bytes is the author's. */
    record FileSize(@Nullable BigDecimal minMb, @Nullable BigDecimal maxMb) implements FileCheck {}

    /** By content, not by the name of the file. */
    record Formats(List<FileFormat> allowed) implements FileCheck {
        public Formats {
            if (allowed.isEmpty()) {
                throw new RuleFault(Sentence.of("rules.fault.noFormat"));
            }
        }
    }

    /** Colour or black and white. */
    record Colour(Tone tone) implements FileCheck {}

    /** Length of a clip, both ends allowed. */
    record Length(@Nullable Duration min, @Nullable Duration max) implements FileCheck {}

    /** Sides in this proportion, one pixel of rounding allowed. */
    record Aspect(int width, int height) implements FileCheck {}

    /** The frame lies or stands. */
    record Frame(Orientation orientation) implements FileCheck {}

    /** Taken within these moments. */
    record Captured(@Nullable Moment from, @Nullable Moment until) implements FileCheck {}

    /** Taken no longer before the launch than this. */
    record CapturedWithin(Period beforeLaunch) implements FileCheck {}

    /** Which side of a picture. */
    enum Which {
        LONG,
        SHORT,
        WIDTH,
        HEIGHT,
        ANY
    }

    /** Colours of a picture. */
    enum Tone {
        COLOUR,
        BLACK_AND_WHITE
    }

    /** How a frame is held. */
    enum Orientation {
        LANDSCAPE,
        PORTRAIT,
        SQUARE
    }
}
