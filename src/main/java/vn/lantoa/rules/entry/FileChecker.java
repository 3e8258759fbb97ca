package vn.lantoa.rules.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.FileFacts;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.words.CheckWords;
import vn.lantoa.shared.Window;

/** Decides each check of a file. A fact the file does not state is a warning: the author or a person answers. */
public final class FileChecker {
    private static final BigDecimal SMALL_MB = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGE_MB = BigDecimal.valueOf(1_048_576);

    private final FileFacts file;
    private final FrameChecker shape;
    private final @Nullable Instant launch;

    public FileChecker(FileFacts file, @Nullable Instant launch) {
        this.file = file;
        this.shape = new FrameChecker(file);
        this.launch = launch;
    }

    public Optional<Finding> decide(FileCheck check) {
        return switch (check) {
            case FileCheck.Side side -> shape.side(side);
            case FileCheck.Exact exact -> shape.exact(exact);
            case FileCheck.ByOrientation by -> shape.byOrientation(by);
            case FileCheck.Resolution least -> shape.resolution(least);
            case FileCheck.Megapixels mega -> shape.megapixels(mega);
            case FileCheck.Dpi dpi -> dpi(dpi);
            case FileCheck.FileSize size -> fileSize(size);
            case FileCheck.Formats formats -> formats(formats);
            case FileCheck.Colour colour -> colour(colour);
            case FileCheck.Length length -> length(length);
            case FileCheck.Aspect aspect -> shape.aspect(aspect);
            case FileCheck.Frame frame -> shape.frame(frame);
            case FileCheck.Captured captured -> captured(captured);
            case FileCheck.CapturedWithin within -> capturedWithin(within);
        };
    }

    private Optional<Finding> dpi(FileCheck.Dpi dpi) {
        if (file.dpi() == null) {
            return unknown("rules.file.dpiUnknown", dpi.min());
        }
        return file.dpi() >= dpi.min() ? Optional.empty() : no("rules.file.dpi", dpi.min(), file.dpi());
    }

    private Optional<Finding> fileSize(FileCheck.FileSize size) {
        var bytes = BigDecimal.valueOf(file.bytes());
        var shown = Fraction.of(bytes).over(Fraction.of(SMALL_MB)).rounded(2);
        if (size.minMb() != null && bytes.compareTo(size.minMb().multiply(SMALL_MB)) < 0) {
            return no("rules.file.tooLight", size.minMb(), shown);
        }
        if (size.maxMb() != null && bytes.compareTo(size.maxMb().multiply(LARGE_MB)) > 0) {
            return no("rules.file.tooHeavy", size.maxMb(), shown);
        }
        return Optional.empty();
    }

    private Optional<Finding> formats(FileCheck.Formats formats) {
        return formats.allowed().contains(file.format())
                ? Optional.empty()
                : no("rules.file.format", formats.allowed(), file.format());
    }

    private Optional<Finding> colour(FileCheck.Colour colour) {
        if (file.colour() == null) {
            return unknown("rules.file.colourUnknown", colour.tone());
        }
        return file.colour() == (colour.tone() == FileCheck.Tone.COLOUR)
                ? Optional.empty()
                : no("rules.file.colour", colour.tone());
    }

    private Optional<Finding> length(FileCheck.Length length) {
        if (file.length() == null) {
            return no("rules.file.lengthUnknown");
        }
        if (length.min() != null && file.length().compareTo(length.min()) < 0) {
            return no("rules.file.tooShort", CheckWords.duration(length.min()), CheckWords.duration(file.length()));
        }
        if (length.max() != null && file.length().compareTo(length.max()) > 0) {
            return no("rules.file.tooLong", CheckWords.duration(length.max()), CheckWords.duration(file.length()));
        }
        return Optional.empty();
    }

    private Optional<Finding> captured(FileCheck.Captured captured) {
        var from = captured.from() == null ? Optional.<Instant>empty() : Calendar.from(captured.from());
        var until = captured.until() == null ? Optional.<Instant>empty() : Calendar.until(captured.until());
        var taken = file.takenAt();
        if (taken == null) {
            return unknown("rules.file.takenUnknown");
        }
        if (captured.from() != null && from.isPresent() && taken.isBefore(from.get())) {
            return no("rules.file.takenTooEarly", Calendar.startWords(captured.from()));
        }
        return captured.until() != null && until.isPresent() && !taken.isBefore(until.get())
                ? no("rules.file.takenTooLate", Calendar.lastMinute(captured.until()))
                : Optional.empty();
    }

    private Optional<Finding> capturedWithin(FileCheck.CapturedWithin within) {
        if (file.takenAt() == null || launch == null) {
            return unknown("rules.file.takenUnknown");
        }
        var earliest = launch.atZone(Window.ZONE).minus(within.beforeLaunch());
        return file.takenAt().isBefore(earliest.toInstant())
                ? no("rules.file.takenTooEarly", Calendar.startWords(new Moment.At(earliest.toLocalDateTime())))
                : Optional.empty();
    }

    static Optional<Finding> no(String key, Object... args) {
        return Optional.of(Finding.error(Clause.WORKS, key, args));
    }

    private static Optional<Finding> unknown(String key, Object... args) {
        return Optional.of(Finding.warning(Clause.WORKS, key, args));
    }
}
