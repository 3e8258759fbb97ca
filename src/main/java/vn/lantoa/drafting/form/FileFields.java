package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.FileFormat;

/** The checks of a category's files that a form can ask; rarer ones stay as they are in the file of the rules. */
record FileFields(List<FileCheck> checks) {

    void ask(String name, Questions asked, boolean clip) {
        var size = first(FileCheck.FileSize.class);
        if (clip) {
            var length = first(FileCheck.Length.class);
            asked.line(name + ".shortest", length.map(each -> shown(each.min())).orElse(""))
                    .line(
                            name + ".longest",
                            length.map(each -> shown(each.max())).orElse(""));
        } else {
            var side = first(FileCheck.Side.class);
            asked.figure(name + ".side", side.map(FileCheck.Side::min).orElse(null));
        }
        asked.figure(name + ".heaviest", size.map(FileCheck.FileSize::maxMb).orElse(null))
                .ticks(name + ".formats", formats(), ofMedium(clip));
    }

    void askMore(String name, Questions asked, boolean clip) {
        asked.figure(
                name + ".lightest",
                first(FileCheck.FileSize.class).map(FileCheck.FileSize::minMb).orElse(null));
        if (!clip) {
            var side = first(FileCheck.Side.class);
            asked.choice(
                            name + ".which",
                            side.map(FileCheck.Side::side).orElse(FileCheck.Which.SHORT),
                            FileCheck.Which.values())
                    .figure(name + ".sideMost", side.map(FileCheck.Side::max).orElse(null));
        }
    }

    private List<FileFormat> formats() {
        return first(FileCheck.Formats.class).map(FileCheck.Formats::allowed).orElse(List.of());
    }

    /** The formats of the medium that can be looked at, and any others the rules already allow. */
    private FileFormat[] ofMedium(boolean clip) {
        return Arrays.stream(FileFormat.values())
                .filter(each -> each.isClip() == clip && !each.isUnreadable()
                        || formats().contains(each))
                .toArray(FileFormat[]::new);
    }

    private <C extends FileCheck> Optional<C> first(Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The checks with what was typed, each in its old place. */
    List<FileCheck> read(String name, FormReader typed) {
        var now = new ArrayList<FileCheck>(checks);
        put(now, FileCheck.Formats.class, formats(name, typed));
        put(now, FileCheck.Side.class, side(name, typed));
        put(now, FileCheck.Length.class, length(name, typed));
        put(now, FileCheck.FileSize.class, size(name, typed));
        return List.copyOf(now);
    }

    private <C extends FileCheck> void put(List<FileCheck> list, Class<C> kind, @Nullable C now) {
        var old = first(kind);
        if (old.isEmpty()) {
            Stream.ofNullable(now).forEach(list::add);
        } else if (now == null) {
            list.remove(old.get());
        } else {
            list.set(list.indexOf(old.get()), now);
        }
    }

    private FileCheck.@Nullable Formats formats(String name, FormReader typed) {
        var old = formats();
        var now = typed.ticks(name + ".formats", old, FileFormat.values());
        return now.isEmpty() ? null : new FileCheck.Formats(now);
    }

    private FileCheck.@Nullable Side side(String name, FormReader typed) {
        var old = first(FileCheck.Side.class).orElse(null);
        if (!typed.asked(name + ".side")) {
            return old;
        }
        var min = typed.optionalNumber(name + ".side", 1);
        var max = typed.optionalNumber(name + ".sideMost", 1);
        return min == null && max == null
                ? null
                : new FileCheck.Side(typed.choice(name + ".which", FileCheck.Which.values()), min, max);
    }

    private FileCheck.@Nullable FileSize size(String name, FormReader typed) {
        var old = first(FileCheck.FileSize.class).orElse(new FileCheck.FileSize(null, null));
        BigDecimal min = typed.optionalDecimal(name + ".lightest", old.minMb());
        BigDecimal max = typed.optionalDecimal(name + ".heaviest", old.maxMb());
        return min == null && max == null ? null : new FileCheck.FileSize(min, max);
    }

    private FileCheck.@Nullable Length length(String name, FormReader typed) {
        var old = first(FileCheck.Length.class).orElse(null);
        if (!typed.asked(name + ".longest")) {
            return old;
        }
        var min = length(name + ".shortest", old == null ? null : old.min(), typed);
        var max = length(name + ".longest", old == null ? null : old.max(), typed);
        return min == null && max == null ? null : new FileCheck.Length(min, max);
    }

    private static @Nullable Duration length(String name, @Nullable Duration old, FormReader typed) {
        var text = typed.raw(name);
        if (text.isEmpty() || typed.same(name)) {
            return text.isEmpty() ? null : old;
        }
        if (text.matches("\\d{1,4}(:[0-5]\\d)?")) {
            var parts = text.split(":");
            var minutes = Duration.ofMinutes(Long.parseLong(parts[0]));
            return parts.length == 1 ? minutes : minutes.plusSeconds(Long.parseLong(parts[1]));
        }
        typed.refuse(name, "drafting.refused.length");
        return old;
    }

    private static String shown(@Nullable Duration length) {
        return length == null ? "" : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }
}
