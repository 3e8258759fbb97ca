package vn.lantoa.rules.words;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Sentence;

/** What a check of a file asks, in words. */
public final class CheckWords {
    private CheckWords() {}

    public static Sentence of(FileCheck check) {
        return switch (check) {
            case FileCheck.Side side -> limits("rules.ask.side", Sentence.word(side.side()), side.min(), side.max());
            case FileCheck.Exact exact ->
                Sentence.of(
                        exact.eitherWay() ? "rules.ask.exactTurned" : "rules.ask.exact", exact.width(), exact.height());
            case FileCheck.ByOrientation by ->
                Sentence.of("rules.ask.byOrientation", by.landscapeWidth(), by.portraitHeight());
            case FileCheck.Resolution least ->
                Sentence.of(
                        least.eitherWay() ? "rules.ask.resolutionTurned" : "rules.ask.resolution",
                        least.minWidth(),
                        least.minHeight());
            case FileCheck.Megapixels mega -> limits("rules.ask.megapixels", "", mega.min(), mega.max());
            case FileCheck.Dpi dpi -> Sentence.of("rules.ask.dpi", dpi.min());
            case FileCheck.FileSize size -> limits("rules.ask.fileSize", "", size.minMb(), size.maxMb());
            case FileCheck.Formats formats -> Sentence.of("rules.ask.formats", formats.allowed());
            case FileCheck.Colour colour -> Sentence.of("rules.ask.colour", colour.tone());
            case FileCheck.Length length -> limits("rules.ask.length", "", length(length.min()), length(length.max()));
            case FileCheck.Aspect aspect -> Sentence.of("rules.ask.aspect", aspect.width(), aspect.height());
            case FileCheck.Frame frame -> Sentence.of("rules.ask.frame", frame.orientation());
            case FileCheck.Captured captured -> captured(captured);
            case FileCheck.CapturedWithin within ->
                Sentence.of("rules.ask.capturedWithin", period(within.beforeLaunch()));
        };
    }

    private static @Nullable Sentence length(@Nullable Duration length) {
        return length == null ? null : duration(length);
    }

    public static Sentence duration(Duration length) {
        long minutes = length.toMinutes();
        int seconds = length.toSecondsPart();
        int millis = length.toMillisPart();
        if (millis != 0) {
            return Sentence.of(
                    "rules.length.exact",
                    minutes,
                    Fraction.of(seconds * 1000L + millis).over(1000));
        }
        if (minutes == 0) {
            return Sentence.of("rules.length.seconds", seconds);
        }
        return seconds == 0
                ? Sentence.of("rules.length.minutes", minutes)
                : Sentence.of("rules.length.both", minutes, seconds);
    }

    /** Keys end in .min, .max or .both by the limits there are. */
    private static Sentence limits(String key, Object what, @Nullable Object min, @Nullable Object max) {
        if (min != null && max != null) {
            return Sentence.of(key + (min.equals(max) ? ".same" : ".both"), what, min, max);
        }
        if (min != null) {
            return Sentence.of(key + ".min", what, min);
        }
        return max == null ? Sentence.of(key + ".min", what, BigDecimal.ZERO) : Sentence.of(key + ".max", what, max);
    }

    private static Sentence captured(FileCheck.Captured captured) {
        var from = captured.from();
        var until = captured.until();
        if (from != null && until != null) {
            return Sentence.of("rules.ask.captured.both", Calendar.words(from), Calendar.words(until));
        }
        if (from != null) {
            return Sentence.of("rules.ask.captured.from", Calendar.words(from));
        }
        return until == null
                ? Sentence.of("rules.ask.captured.any")
                : Sentence.of("rules.ask.captured.until", Calendar.lastMinute(until));
    }

    private static List<Object> period(Period period) {
        var words = new ArrayList<Object>();
        if (period.getYears() > 0) {
            words.add(Sentence.of("rules.period.years", period.getYears()));
        }
        if (period.getMonths() > 0) {
            words.add(Sentence.of("rules.period.months", period.getMonths()));
        }
        if (period.getDays() > 0) {
            words.add(Sentence.of("rules.period.days", period.getDays()));
        }
        return List.copyOf(words);
    }
}
