package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.RuleSet;

/** How many works an author or a unit may enter, row by row. */
record CapFields(List<Cap> caps) {

    void ask(RuleSet rules, FormBuilder parts) {
        for (int i = 0; i < caps.size(); i++) {
            ask(caps.get(i), i, rules, parts.row("cap").decides(OpenDecision.CAPS))
                    .tick("cap." + i + ".drop", false)
                    .end();
        }
        var next = new Cap(Cap.Scope.AUTHOR, null, null, null);
        ask(next, caps.size(), rules, parts.rare("newCap")).end();
    }

    private static Questions ask(Cap cap, int i, RuleSet rules, Questions asked) {
        var name = "cap." + i;
        var options = Stream.concat(
                        Stream.of(new Field.Option("", "–")),
                        rules.categories().stream()
                                .map(each -> new Field.Option(
                                        each.code(), each.name().vi())))
                .toList();
        asked.choice(name + ".scope", cap.scope(), Cap.Scope.values()).figure(name + ".max", cap.max());
        asked.figure(name + ".min", cap.min());
        return options.size() > 2 || cap.category() != null
                ? asked.options(name + ".category", cap.category() == null ? "" : cap.category(), options)
                : asked.hidden(name + ".category", "");
    }

    List<Cap> read(FormReader typed) {
        var read = new ArrayList<Cap>();
        for (int i = 0; i < typed.rows("cap"); i++) {
            var name = "cap." + i;
            boolean left =
                    typed.ticked(name + ".drop") || i >= caps.size() && typed.blank(name + ".max", name + ".min");
            if (!left) {
                var category = typed.raw(name + ".category");
                read.add(new Cap(
                        typed.choice(name + ".scope", Cap.Scope.values()),
                        category.isEmpty() ? null : category,
                        typed.optionalNumber(name + ".min", 0),
                        typed.optionalNumber(name + ".max", 0)));
            }
        }
        return List.copyOf(read);
    }
}
