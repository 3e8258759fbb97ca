package vn.lantoa.drafting.form;

import java.util.List;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.RuleTemplate;

/** What a work of one category is. @param name of the category's fields */
record CategoryFields(Category category, String name) {
    static final List<String> FORMS = List.of("single", "series", "either", "clip");

    void ask(FormBuilder parts, boolean several) {
        var files = new FileFields(category.checks());
        var form = category.form();
        var asked = parts.part("category", category.name().vi())
                .decides(OpenDecision.FILES)
                .line(name + ".name", category.name())
                .choice(name + ".form", form(form), FORMS);
        if (form instanceof Category.WorkForm.Series series) {
            asked.figure(name + ".least", series.min());
        }
        if (form.maxFiles() > 1) {
            asked.figure(name + ".most", form.maxFiles());
        }
        files.ask(name, asked, form.isClip());
        asked.choice(name + ".machine", category.handling().machineMade(), Category.MachineMade.values());
        if (several) {
            asked.tick(name + ".drop", false);
        }
        asked.end();
        var more = parts.rare("categoryMore", category.name().vi());
        files.askMore(name, more, form.isClip());
        more.choice(name + ".editing", category.handling().editing(), Category.Editing.values())
                .tick(name + ".panorama", category.handling().panoramaAllowed())
                .tick(name + ".marks", category.handling().marksAllowed())
                .tick(name + ".scans", category.handling().scansAllowed())
                .line(name + ".place", category.place())
                .lines(name + ".parts", category.parts())
                .end();
    }

    private static String form(Category.WorkForm form) {
        return switch (form) {
            case Category.WorkForm.Single ignored -> "single";
            case Category.WorkForm.Series ignored -> "series";
            case Category.WorkForm.SingleOrSeries ignored -> "either";
            case Category.WorkForm.Clip ignored -> "clip";
        };
    }

    Category read(FormReader typed) {
        var form = workForm(typed);
        return new Category(
                category.code(),
                typed.text(name + ".name", category.name()),
                form,
                form.isClip() == category.form().isClip()
                        ? new FileFields(category.checks()).read(name, typed)
                        : suggested(form.isClip()).checks(),
                new Category.Handling(
                        typed.choice(name + ".editing", Category.Editing.values()),
                        typed.ticked(name + ".panorama"),
                        typed.ticked(name + ".marks"),
                        typed.ticked(name + ".scans"),
                        typed.choice(name + ".machine", Category.MachineMade.values())),
                typed.lines(name + ".parts", category.parts()),
                typed.optionalText(name + ".place", category.place()));
    }

    /** Of a form chosen anew the size is suggested first, and asked then. */
    private Category.WorkForm workForm(FormReader typed) {
        var old = category.form();
        var code = typed.raw(name + ".form");
        if (!code.equals(form(old))) {
            return suggested(code);
        }
        return typed.possible(name + ".most", old, () -> switch (old) {
            case Category.WorkForm.Series ignored ->
                new Category.WorkForm.Series(
                        typed.number(name + ".least", 1, 100), typed.number(name + ".most", 1, 100));
            case Category.WorkForm.SingleOrSeries ignored ->
                new Category.WorkForm.SingleOrSeries(typed.number(name + ".most", 2, 100));
            case Category.WorkForm.Single single -> single;
            case Category.WorkForm.Clip clip -> clip;
        });
    }

    static Category.WorkForm suggested(String form) {
        return switch (form) {
            case "series" -> new Category.WorkForm.Series(3, 10);
            case "either" -> new Category.WorkForm.SingleOrSeries(10);
            case "clip" -> new Category.WorkForm.Clip();
            default -> new Category.WorkForm.Single();
        };
    }

    /** The category of the template for this medium. */
    static Category suggested(boolean clip) {
        return RuleTemplate.suggested().categories().stream()
                .filter(category -> category.form().isClip() == clip)
                .findFirst()
                .orElseThrow();
    }
}
