package vn.lantoa.rules.entry;

import static vn.lantoa.rules.entry.FileChecker.no;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.FileFacts;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Sentence;

/** Decides what is asked of a frame: its sides, size and shape. */
final class FrameChecker {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final FileFacts file;

    FrameChecker(FileFacts file) {
        this.file = file;
    }

    Optional<Finding> side(FileCheck.Side side) {
        var name = Sentence.word(side.side());
        if (side.min() != null && smallest(side.side()) < side.min()) {
            return no("rules.file.sideTooSmall", name, side.min(), smallest(side.side()));
        }
        if (side.max() != null && largest(side.side()) > side.max()) {
            return no("rules.file.sideTooLarge", name, side.max(), largest(side.side()));
        }
        return Optional.empty();
    }

    private int smallest(FileCheck.Which side) {
        return side == FileCheck.Which.ANY ? file.shortSide() : largest(side);
    }

    private int largest(FileCheck.Which side) {
        return switch (side) {
            case LONG, ANY -> file.longSide();
            case SHORT -> file.shortSide();
            case WIDTH -> file.width();
            case HEIGHT -> file.height();
        };
    }

    Optional<Finding> exact(FileCheck.Exact exact) {
        boolean upright = file.width() == exact.width() && file.height() == exact.height();
        boolean turned = exact.eitherWay() && file.width() == exact.height() && file.height() == exact.width();
        return upright || turned
                ? Optional.empty()
                : no("rules.file.notExact", exact.width(), exact.height(), file.width(), file.height());
    }

    Optional<Finding> byOrientation(FileCheck.ByOrientation by) {
        if (file.width() >= file.height()) {
            return file.width() >= by.landscapeWidth()
                    ? Optional.empty()
                    : no("rules.file.landscapeWidth", by.landscapeWidth(), file.width());
        }
        return file.height() >= by.portraitHeight()
                ? Optional.empty()
                : no("rules.file.portraitHeight", by.portraitHeight(), file.height());
    }

    Optional<Finding> resolution(FileCheck.Resolution least) {
        boolean upright = file.width() >= least.minWidth() && file.height() >= least.minHeight();
        boolean turned = least.eitherWay() && file.width() >= least.minHeight() && file.height() >= least.minWidth();
        return upright || turned
                ? Optional.empty()
                : no("rules.file.resolution", least.minWidth(), least.minHeight(), file.width(), file.height());
    }

    Optional<Finding> megapixels(FileCheck.Megapixels mega) {
        var pixels = BigDecimal.valueOf((long) file.width() * file.height());
        var shown = new Fraction(pixels.toBigInteger(), MILLION.toBigInteger()).rounded(2);
        if (mega.min() != null && pixels.compareTo(mega.min().multiply(MILLION)) < 0) {
            return no("rules.file.fewMegapixels", mega.min(), shown);
        }
        if (mega.max() != null && pixels.compareTo(mega.max().multiply(MILLION)) > 0) {
            return no("rules.file.manyMegapixels", mega.max(), shown);
        }
        return Optional.empty();
    }

    Optional<Finding> aspect(FileCheck.Aspect aspect) {
        long difference = Math.abs((long) file.width() * aspect.height() - (long) file.height() * aspect.width());
        return difference <= Math.max(aspect.width(), aspect.height())
                ? Optional.empty()
                : no("rules.file.aspect", aspect.width(), aspect.height(), file.width(), file.height());
    }

    Optional<Finding> frame(FileCheck.Frame frame) {
        boolean right = switch (frame.orientation()) {
            case LANDSCAPE -> file.width() > file.height();
            case PORTRAIT -> file.height() > file.width();
            case SQUARE -> file.width() == file.height();
        };
        return right ? Optional.empty() : no("rules.file.frame", frame.orientation());
    }
}
