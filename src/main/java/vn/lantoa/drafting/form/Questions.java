package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.drafting.page.Part;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Text;

/** The questions of one part, in their order. */
final class Questions {
    private final FormBuilder form;
    private final FormLabels labels;
    private final Part empty;
    private final List<Field> fields = new ArrayList<>();
    private boolean undecided;

    /** @param empty the part before anything is asked in it */
    Questions(FormBuilder form, FormLabels labels, Part empty) {
        this.form = form;
        this.labels = labels;
        this.empty = empty;
    }

    Questions decides(OpenDecision decision) {
        undecided |= form.isOpen(decision);
        return this;
    }

    Questions line(String name, @Nullable String value) {
        return add(name, Field.Kind.LINE, value == null ? "" : value, List.of(), List.of());
    }

    Questions line(String name, @Nullable Text value) {
        return line(name, value == null ? "" : value.vi());
    }

    Questions area(String name, String value) {
        return add(name, Field.Kind.AREA, value, List.of(), List.of());
    }

    /** One text a line. */
    Questions lines(String name, List<Text> texts) {
        return area(name, texts.stream().map(Text::vi).collect(Collectors.joining("\n")));
    }

    Questions figure(String name, @Nullable Integer value) {
        return add(name, Field.Kind.FIGURE, value == null ? "" : value.toString(), List.of(), List.of());
    }

    Questions figure(String name, @Nullable BigDecimal value) {
        return add(name, Field.Kind.FIGURE, FormBuilder.plain(value), List.of(), List.of());
    }

    /** A sum of money, in groups of three. */
    Questions money(String name, @Nullable Long dong) {
        var shown = dong == null ? "" : String.format(Locale.ROOT, "%,d", dong).replace(',', '.');
        return add(name, Field.Kind.FIGURE, shown, List.of(), List.of());
    }

    Questions tick(String name, boolean ticked) {
        return add(name, Field.Kind.TICK, "1", ticked ? List.of("1") : List.of(), List.of());
    }

    <E extends Enum<E>> Questions ticks(String name, Collection<E> ticked, E[] all) {
        var codes = ticked.stream().map(Enum::name).toList();
        return add(name, Field.Kind.TICKS, "", codes, options(all));
    }

    <E extends Enum<E>> Questions choice(String name, E chosen, E[] all) {
        return add(name, Field.Kind.CHOICE, chosen.name(), List.of(), options(all));
    }

    /** A choice among codes, each labelled {@code drafting.NAME.CODE}. */
    Questions choice(String name, String chosen, List<String> codes) {
        var options = codes.stream()
                .map(code -> new Field.Option(code, labels.option(name, code)))
                .toList();
        return options(name, chosen, options);
    }

    Questions options(String name, String chosen, List<Field.Option> options) {
        return add(name, Field.Kind.CHOICE, chosen, List.of(), options);
    }

    Questions hidden(String name, String value) {
        return add(name, Field.Kind.HIDDEN, value, List.of(), List.of());
    }

    /** The start of something: a day, a minute, or an event not dated yet. */
    Questions from(String name, @Nullable Moment moment) {
        var typed = MomentFields.of(moment);
        return date(name + ".date", typed.date()).time(name + ".time", typed.time());
    }

    /** The end of something, and how the day is meant. */
    Questions until(String name, @Nullable Moment moment) {
        var typed = MomentFields.of(moment);
        return choice(name + ".how", typed.how(), List.of("through", "before", "month"))
                .date(name + ".date", typed.date())
                .time(name + ".time", typed.time());
    }

    Questions date(String name, String value) {
        return add(name, Field.Kind.DATE, value, List.of(), List.of());
    }

    Questions time(String name, String value) {
        return add(name, Field.Kind.TIME, value, List.of(), List.of());
    }

    /** Closes the part. */
    FormBuilder end() {
        return form.with(
                new Part(empty.legend(), empty.hint(), List.copyOf(fields), empty.rare(), empty.row(), undecided));
    }

    private Questions add(String name, Field.Kind kind, String value, List<String> ticked, List<Field.Option> options) {
        var label = kind == Field.Kind.HIDDEN ? "" : labels.label(name);
        fields.add(new Field(name, kind, label, labels.hint(name), value, ticked, options));
        return this;
    }

    private <E extends Enum<E>> List<Field.Option> options(E[] all) {
        return Arrays.stream(all)
                .map(each -> new Field.Option(each.name(), labels.word(each)))
                .toList();
    }
}
