package vn.lantoa.drafting.form;

import java.util.List;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Organiser;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;

/** What the contest is called and about, who runs it, on what basis. */
record ContestStep() implements Step {
    @Override
    public String code() {
        return "cuoc-thi";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.THEME);
    }

    @Override
    public List<Clause> shown() {
        return List.of(Clause.THEME, Clause.FINAL);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of();
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        var organiser = rules.organiser();
        parts.part("contest")
                .area("title", rules.title().vi())
                .area("theme", rules.theme().vi())
                .end()
                .part("organiser")
                .line("organiser.name", organiser.name())
                .line("organiser.telephone", organiser.telephone())
                .line("organiser.email", organiser.email())
                .end()
                .part("basis")
                .lines("basis", rules.basis())
                .end()
                .rare("contestMore")
                .line("organiser.office", organiser.office())
                .line("organiser.address", organiser.address())
                .tick("organiser.notice", organiser.noticeToProvince())
                .line("title.en", rules.title().en())
                .line("theme.en", rules.theme().en())
                .line("organiser.name.en", organiser.name().en())
                .line("code", rules.code())
                .end();
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        var old = rules.organiser();
        var organiser = new Organiser(
                typed.translated("organiser.name", old.name()),
                typed.optionalText("organiser.office", old.office()),
                typed.optional("organiser.telephone"),
                typed.optional("organiser.email"),
                typed.optionalText("organiser.address", old.address()),
                typed.ticked("organiser.notice"));
        var code = typed.raw("code");
        return typed.possible(
                "code",
                rules,
                () -> RuleEdit.of(rules)
                        .title(typed.translated("title", rules.title()))
                        .theme(typed.translated("theme", rules.theme()))
                        .organiser(organiser)
                        .basis(typed.lines("basis", rules.basis()))
                        .code(code)
                        .done());
    }
}
