package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.drafting.page.Part;
import vn.lantoa.rules.FileFormat;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;
import vn.lantoa.web.page.Words;

/**
 * Builds the questions of a form. A field {@code criterion.2.max} is labelled by the message
 * {@code drafting.criterion.max} and hinted at by {@code drafting.criterion.max.hint}, where there is one.
 */
public final class FormBuilder {
    private static final Pattern ROW = Pattern.compile("\\.(\\d+)(?=\\.|$)");

    private final Words words;
    private final Set<OpenDecision> open;
    private final List<Part> parts = new ArrayList<>();

    /** @param open the decisions that are marked because nobody has taken them yet */
    public FormBuilder(Set<OpenDecision> open, Words words) {
        this.open = open;
        this.words = words;
    }

    public List<Part> all() {
        return List.copyOf(parts);
    }

    /** Questions most contests answer. */
    Asked part(String key, Object... arguments) {
        return new Asked(key, arguments, false, false);
    }

    /** Questions few contests need. */
    Asked rare(String key, Object... arguments) {
        return new Asked(key, arguments, true, false);
    }

    /** One of several alike. */
    Asked row(String key, Object... arguments) {
        return new Asked(key, arguments, false, true);
    }

    String word(Enum<?> constant) {
        return constant instanceof FileFormat format
                ? format.shown()
                : Sentence.of("rules." + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                        .in(Lang.of(words.isVietnamese()));
    }

    String sentence(Sentence sentence) {
        return sentence.in(Lang.of(words.isVietnamese()));
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The questions of one part, in their order. */
    final class Asked {
        private final String key;
        private final Object[] arguments;
        private final boolean rare;
        private final boolean row;
        private final List<Field> fields = new ArrayList<>();
        private boolean undecided;

        private Asked(String key, Object[] arguments, boolean rare, boolean row) {
            this.key = "drafting.part." + key;
            this.arguments = arguments;
            this.rare = rare;
            this.row = row;
        }

        Asked decides(OpenDecision decision) {
            undecided |= open.contains(decision);
            return this;
        }

        Asked line(String name, @Nullable String value) {
            return add(name, Field.Kind.LINE, value == null ? "" : value, List.of(), List.of());
        }

        Asked line(String name, @Nullable Text value) {
            return line(name, value == null ? "" : value.vi());
        }

        Asked area(String name, String value) {
            return add(name, Field.Kind.AREA, value, List.of(), List.of());
        }

        /** One text a line. */
        Asked lines(String name, List<Text> texts) {
            return area(name, texts.stream().map(Text::vi).collect(Collectors.joining("\n")));
        }

        Asked figure(String name, @Nullable Integer value) {
            return add(name, Field.Kind.FIGURE, value == null ? "" : value.toString(), List.of(), List.of());
        }

        Asked figure(String name, @Nullable BigDecimal value) {
            return add(name, Field.Kind.FIGURE, plain(value), List.of(), List.of());
        }

        /** A sum of money, in groups of three. */
        Asked money(String name, @Nullable Long dong) {
            var shown = dong == null
                    ? ""
                    : String.format(java.util.Locale.ROOT, "%,d", dong).replace(',', '.');
            return add(name, Field.Kind.FIGURE, shown, List.of(), List.of());
        }

        Asked tick(String name, boolean ticked) {
            return add(name, Field.Kind.TICK, "1", ticked ? List.of("1") : List.of(), List.of());
        }

        <E extends Enum<E>> Asked ticks(String name, Collection<E> ticked, E[] all) {
            var codes = ticked.stream().map(Enum::name).toList();
            return add(name, Field.Kind.TICKS, "", codes, options(all));
        }

        <E extends Enum<E>> Asked choice(String name, E chosen, E[] all) {
            return add(name, Field.Kind.CHOICE, chosen.name(), List.of(), options(all));
        }

        /** A choice among codes, each labelled {@code drafting.NAME.CODE}. */
        Asked choice(String name, String chosen, List<String> codes) {
            var options = codes.stream()
                    .map(code -> new Field.Option(code, words.t(label(name) + "." + code)))
                    .toList();
            return options(name, chosen, options);
        }

        Asked options(String name, String chosen, List<Field.Option> options) {
            return add(name, Field.Kind.CHOICE, chosen, List.of(), options);
        }

        Asked hidden(String name, String value) {
            return add(name, Field.Kind.HIDDEN, value, List.of(), List.of());
        }

        /** The start of something: a day, a minute, or an event not dated yet. */
        Asked from(String name, @Nullable Moment moment) {
            var typed = MomentFields.of(moment);
            return date(name + ".date", typed.date()).time(name + ".time", typed.time());
        }

        /** The end of something, and how the day is meant. */
        Asked until(String name, @Nullable Moment moment) {
            var typed = MomentFields.of(moment);
            return choice(name + ".how", typed.how(), List.of("through", "before", "month"))
                    .date(name + ".date", typed.date())
                    .time(name + ".time", typed.time());
        }

        Asked date(String name, String value) {
            return add(name, Field.Kind.DATE, value, List.of(), List.of());
        }

        Asked time(String name, String value) {
            return add(name, Field.Kind.TIME, value, List.of(), List.of());
        }

        /** Closes the part. */
        FormBuilder end() {
            parts.add(new Part(words.t(key, arguments), hint(key), List.copyOf(fields), rare, row, undecided));
            return FormBuilder.this;
        }

        private Asked add(String name, Field.Kind kind, String value, List<String> ticked, List<Field.Option> options) {
            var label = label(name);
            var shown = kind == Field.Kind.HIDDEN ? "" : words.t(label, number(name));
            fields.add(new Field(name, kind, shown, hint(label), value, ticked, options));
            return this;
        }

        private <E extends Enum<E>> List<Field.Option> options(E[] all) {
            return Arrays.stream(all)
                    .map(each -> new Field.Option(each.name(), word(each)))
                    .toList();
        }
    }

    /** The number of the row, for labels that say it; other labels leave it out. */
    private static Object[] number(String name) {
        var row = ROW.matcher(name).results().reduce((first, last) -> last);
        return row.map(found -> new Object[] {Integer.parseInt(found.group(1)) + 1})
                .orElseGet(() -> new Object[0]);
    }

    private static String label(String name) {
        return "drafting." + name.replaceAll("\\.\\d+(?=\\.|$)", "");
    }

    private @Nullable String hint(String label) {
        return words.source().getMessage(label + ".hint", null, null, words.locale());
    }
}
