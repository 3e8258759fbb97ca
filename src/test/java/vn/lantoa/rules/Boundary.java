package vn.lantoa.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.shared.Window;

/** A file just inside or just outside one check, worked out from the figures of the check alone. */
record Boundary(FileCheck check, FileFacts file, boolean inside) {

    static List<Boundary> of(FileCheck check, Instant launch) {
        var all = new ArrayList<Boundary>();
        switch (check) {
            case FileCheck.Side side -> {
                if (side.min() != null) {
                    add(all, check, sized(side.side(), side.min()), sized(side.side(), side.min() - 1));
                }
                if (side.max() != null) {
                    add(all, check, sized(side.side(), side.max()), sized(side.side(), side.max() + 1));
                }
            }
            case FileCheck.Exact exact -> {
                add(all, check, sized(exact.width(), exact.height()), sized(exact.width() - 1, exact.height()));
                all.add(new Boundary(check, sized(exact.height(), exact.width()), exact.eitherWay()));
            }
            case FileCheck.ByOrientation by -> {
                add(all, check, sized(by.landscapeWidth(), 10), sized(by.landscapeWidth() - 1, 10));
                add(all, check, sized(10, by.portraitHeight()), sized(10, by.portraitHeight() - 1));
            }
            case FileCheck.Resolution least -> {
                add(
                        all,
                        check,
                        sized(least.minWidth(), least.minHeight()),
                        sized(least.minWidth() - 1, least.minHeight()));
                all.add(new Boundary(check, sized(least.minWidth(), least.minHeight() - 1), false));
            }
            case FileCheck.FileSize size -> {
                if (size.minMb() != null) {
                    long least =
                            size.minMb().multiply(BigDecimal.valueOf(1_000_000)).longValueExact();
                    add(all, check, heavy(least), heavy(least - 1));
                }
                if (size.maxMb() != null) {
                    long most =
                            size.maxMb().multiply(BigDecimal.valueOf(1_048_576)).longValueExact();
                    add(all, check, heavy(most), heavy(most + 1));
                }
            }
            case FileCheck.Formats formats -> {
                for (var format : FileFormat.values()) {
                    all.add(new Boundary(check, with(format), formats.allowed().contains(format)));
                }
            }
            case FileCheck.Colour ignored -> add(all, check, coloured(true), coloured(false));
            case FileCheck.Length length -> {
                if (length.min() != null) {
                    add(all, check, lasting(length.min()), lasting(length.min().minusMillis(1)));
                }
                if (length.max() != null) {
                    add(all, check, lasting(length.max()), lasting(length.max().plusMillis(1)));
                }
            }
            case FileCheck.Captured captured -> {
                if (captured.from() != null) {
                    var first = Calendar.from(captured.from()).orElseThrow();
                    add(all, check, taken(first), taken(first.minusMillis(1)));
                }
                if (captured.until() != null) {
                    var late = Calendar.until(captured.until()).orElseThrow();
                    add(all, check, taken(late.minusMillis(1)), taken(late));
                }
            }
            case FileCheck.CapturedWithin within -> {
                var first =
                        launch.atZone(Window.ZONE).minus(within.beforeLaunch()).toInstant();
                add(all, check, taken(first), taken(first.minusMillis(1)));
            }
            default -> throw new AssertionError("no boundary for " + check);
        }
        return all;
    }

    private static void add(List<Boundary> all, FileCheck check, FileFacts inside, FileFacts outside) {
        all.add(new Boundary(check, inside, true));
        all.add(new Boundary(check, outside, false));
    }

    private static FileFacts sized(FileCheck.Which side, int length) {
        return switch (side) {
            case LONG -> sized(length, length / 2);
            case SHORT, ANY, HEIGHT -> sized(length * 2, length);
            case WIDTH -> sized(length, length * 2);
        };
    }

    private static FileFacts sized(int width, int height) {
        return new FileFacts(FileFormat.JPEG, width, height, 5_000_000, true, null, null, null);
    }

    private static FileFacts heavy(long bytes) {
        return new FileFacts(FileFormat.JPEG, 4000, 3000, bytes, true, null, null, null);
    }

    private static FileFacts with(FileFormat format) {
        return new FileFacts(format, 4000, 3000, 5_000_000, true, null, null, null);
    }

    private static FileFacts coloured(boolean colour) {
        return new FileFacts(FileFormat.JPEG, 4000, 3000, 5_000_000, colour, null, null, null);
    }

    private static FileFacts lasting(Duration length) {
        return new FileFacts(FileFormat.MP4, 1920, 1080, 5_000_000, true, null, null, length);
    }

    private static FileFacts taken(Instant at) {
        return new FileFacts(FileFormat.JPEG, 4000, 3000, 5_000_000, true, at, null, null);
    }
}
