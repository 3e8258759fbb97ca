package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Complaints;
import vn.lantoa.rules.ConflictRelation;
import vn.lantoa.rules.Remark;
import vn.lantoa.rules.Rights;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;

/** Rights, personal data, complaints, and free paragraphs, each under the article that governs its subject. */
record RightsStep() implements Step {
    @Override
    public String code() {
        return "quyen-va-phan-them";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.RIGHTS, Clause.COMPLAINTS, Clause.PLATFORM, Clause.FINAL);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.LICENCE, OpenDecision.COMPLAINTS);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        var rights = rules.rights();
        var complaints = rules.complaints();
        parts.part("rights")
                .decides(OpenDecision.LICENCE)
                .lines("uses", rights.uses())
                .figure("years", rights.years())
                .figure("originalsWithin", rights.originalsWithinDays())
                .end()
                .part("complaints")
                .decides(OpenDecision.COMPLAINTS)
                .line("complaints.to", complaints.to())
                .figure("complaints.days", complaints.days())
                .figure("complaints.objection", complaints.objectionDays())
                .figure("complaints.answer", complaints.answerDays())
                .end()
                .rare("rightsMore")
                .tick("exclusive", rights.exclusive())
                .lines("dataPurposes", rights.dataPurposes())
                .figure("dataKept", rights.dataKeptMonths())
                .tick("cardCopies", rights.identityCardCopies())
                .ticks("conflicts", rules.conflicts(), ConflictRelation.values())
                .tick("facebookRelease", rules.facebookRelease())
                .end();
        for (int i = 0; i < rules.remarks().size(); i++) {
            var remark = rules.remarks().get(i);
            parts.row("remark", remark.clause().number(), parts.word(remark.clause()))
                    .options("remark." + i + ".clause", remark.clause().name(), articles(parts))
                    .area("remark." + i + ".text", remark.text().vi())
                    .tick("remark." + i + ".drop", false)
                    .end();
        }
        int next = rules.remarks().size();
        parts.rare("newRemark")
                .options("remark." + next + ".clause", Clause.FINAL.name(), articles(parts))
                .area("remark." + next + ".text", "")
                .end();
    }

    private static List<Field.Option> articles(FormBuilder parts) {
        return Arrays.stream(Clause.values())
                .map(each -> new Field.Option(each.name(), each.number() + ". " + parts.word(each)))
                .toList();
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        return RuleEdit.of(rules)
                .rights(rights(rules.rights(), typed))
                .complaints(complaints(rules.complaints(), typed))
                .conflicts(typed.ticks("conflicts", rules.conflicts(), ConflictRelation.values()))
                .facebookRelease(typed.ticked("facebookRelease"))
                .remarks(remarks(rules.remarks(), typed))
                .done();
    }

    private static Rights rights(Rights old, FormReader typed) {
        return new Rights(
                typed.lines("uses", old.uses()),
                typed.optionalNumber("years", 1),
                typed.ticked("exclusive"),
                typed.optionalNumber("originalsWithin", 1),
                typed.lines("dataPurposes", old.dataPurposes()),
                typed.optionalNumber("dataKept", 1),
                typed.ticked("cardCopies"));
    }

    private static Complaints complaints(Complaints old, FormReader typed) {
        return new Complaints(
                typed.text("complaints.to", old.to()),
                typed.number("complaints.days", 1, 365),
                typed.optionalNumber("complaints.objection", 1),
                typed.optionalNumber("complaints.answer", 1));
    }

    private static List<Remark> remarks(List<Remark> old, FormReader typed) {
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < typed.rows("remark"); i++) {
            var name = "remark." + i;
            boolean known = i < old.size();
            if (!typed.ticked(name + ".drop") && (known || !typed.blank(name + ".text"))) {
                remarks.add(new Remark(
                        typed.choice(name + ".clause", Clause.values()),
                        typed.text(name + ".text", known ? old.get(i).text() : null),
                        known && old.get(i).ownChoice()));
            }
        }
        return List.copyOf(remarks);
    }
}
