package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;

/** What a work is, category by category, and what goes with it. */
record WorksStep() implements Step {
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
            new CategoryFields(rules.categories().get(i), "category." + i)
                    .ask(parts, rules.categories().size() > 1);
        }
        new DossierFields(rules.dossier()).ask(rules.noOverlap(), parts);
        parts.rare("newCategory")
                .line("newCategory.name", "")
                .choice("newCategory.form", "single", CategoryFields.FORMS)
                .end();
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        var categories = new ArrayList<Category>();
        for (int i = 0; i < rules.categories().size(); i++) {
            if (!typed.ticked("category." + i + ".drop")) {
                categories.add(new CategoryFields(rules.categories().get(i), "category." + i).read(typed));
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
                .dossier(new DossierFields(rules.dossier()).read(typed))
                .noOverlap(typed.ticked("noOverlap"))
                .done();
    }

    /** A further category like the template's of that medium, with its checks as suggestions. */
    private static Category added(RuleSet rules, FormReader typed) {
        var form = typed.raw("newCategory.form");
        var like = CategoryFields.suggested(form.equals("clip"));
        int number = rules.categories().size() + 1;
        return new Category(
                unused(like.code() + "-" + number, rules),
                typed.text("newCategory.name", null),
                CategoryFields.suggested(form),
                like.checks(),
                like.handling(),
                like.parts(),
                like.place());
    }

    private static String unused(String code, RuleSet rules) {
        boolean taken = rules.categories().stream().anyMatch(each -> each.code().equals(code));
        return taken ? unused(code + "-moi", rules) : code;
    }
}
