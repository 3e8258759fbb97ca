package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Dossier;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleTemplate;

/** What a work is, category by category, and what goes with it. */
record WorksStep() implements Step {
    private static final List<String> FORMS = List.of("single", "series", "either", "clip");

    @Override
    public String code() {
        return "tac-pham";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.WORKS, Clause.DOSSIER);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.FILES);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        for (int i = 0; i < rules.categories().size(); i++) {
            ask(
                    rules.categories().get(i),
                    "category." + i,
                    parts,
                    rules.categories().size() > 1);
        }
        var dossier = rules.dossier();
        var caption = dossier.caption();
        parts.part("dossier")
                .decides(OpenDecision.FILES)
                .tick("caption.asked", caption != null)
                .figure("caption.min", caption == null ? null : caption.min())
                .figure("caption.max", caption == null ? null : caption.max())
                .tick("dossier.place", dossier.placeRequired())
                .tick("dossier.date", dossier.dateRequired())
                .end()
                .rare("dossierMore")
                .choice(
                        "caption.measure",
                        caption == null ? Dossier.Measure.WORDS : caption.measure(),
                        Dossier.Measure.values())
                .tick("dossier.bank", dossier.bankAccount())
                .line("dossier.subject", dossier.subject())
                .lines("dossier.attachments", dossier.attachments())
                .tick("noOverlap", rules.noOverlap())
                .end()
                .rare("newCategory")
                .line("newCategory.name", "")
                .choice("newCategory.form", "single", FORMS)
                .end();
    }

    private static void ask(Category category, String name, FormBuilder parts, boolean several) {
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

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        var categories = new ArrayList<Category>();
        for (int i = 0; i < rules.categories().size(); i++) {
            if (!typed.ticked("category." + i + ".drop")) {
                categories.add(changed(rules.categories().get(i), "category." + i, typed));
            }
        }
        if (!typed.blank("newCategory.name")) {
            categories.add(added(rules, typed));
        }
        if (categories.isEmpty()) {
            typed.refuse("category.0.drop", "drafting.refused.lastCategory");
        }
        return RuleEdit.of(rules)
                .categories(List.copyOf(categories))
                .dossier(dossier(rules.dossier(), typed))
                .noOverlap(typed.ticked("noOverlap"))
                .done();
    }

    private static Category changed(Category old, String name, FormReader typed) {
        var form = workForm(old.form(), name, typed);
        return new Category(
                old.code(),
                typed.text(name + ".name", old.name()),
                form,
                form.isClip() == old.form().isClip()
                        ? new FileFields(old.checks()).read(name, typed)
                        : suggested(form.isClip()).checks(),
                new Category.Handling(
                        typed.choice(name + ".editing", Category.Editing.values()),
                        typed.ticked(name + ".panorama"),
                        typed.ticked(name + ".marks"),
                        typed.ticked(name + ".scans"),
                        typed.choice(name + ".machine", Category.MachineMade.values())),
                typed.lines(name + ".parts", old.parts()),
                typed.optionalText(name + ".place", old.place()));
    }

    /** Of a form chosen anew the size is suggested first, and asked then. */
    private static Category.WorkForm workForm(Category.WorkForm old, String name, FormReader typed) {
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

    private static Category.WorkForm suggested(String form) {
        return switch (form) {
            case "series" -> new Category.WorkForm.Series(3, 10);
            case "either" -> new Category.WorkForm.SingleOrSeries(10);
            case "clip" -> new Category.WorkForm.Clip();
            default -> new Category.WorkForm.Single();
        };
    }

    /** A further category like the template's of that medium, with its checks as suggestions. */
    private static Category added(RuleSet rules, FormReader typed) {
        var form = typed.raw("newCategory.form");
        var like = suggested(form.equals("clip"));
        int number = rules.categories().size() + 1;
        return new Category(
                unused(like.code() + "-" + number, rules),
                typed.text("newCategory.name", null),
                suggested(form),
                like.checks(),
                like.handling(),
                like.parts(),
                like.place());
    }

    private static Category suggested(boolean clip) {
        return RuleTemplate.suggested().categories().stream()
                .filter(category -> category.form().isClip() == clip)
                .findFirst()
                .orElseThrow();
    }

    private static String unused(String code, RuleSet rules) {
        boolean taken = rules.categories().stream().anyMatch(each -> each.code().equals(code));
        return taken ? unused(code + "-moi", rules) : code;
    }

    private static Dossier dossier(Dossier old, FormReader typed) {
        return new Dossier(
                caption(old.caption(), typed),
                typed.ticked("dossier.place"),
                typed.ticked("dossier.date"),
                typed.ticked("dossier.bank"),
                typed.optionalText("dossier.subject", old.subject()),
                typed.lines("dossier.attachments", old.attachments()));
    }

    private static Dossier.@Nullable Caption caption(Dossier.@Nullable Caption old, FormReader typed) {
        if (!typed.ticked("caption.asked")) {
            return null;
        }
        var now = new Dossier.Caption(
                typed.choice("caption.measure", Dossier.Measure.values()),
                typed.optionalNumber("caption.min", 0),
                typed.optionalNumber("caption.max", 1));
        return Objects.equals(now, old) ? old : now;
    }
}
