package vn.lantoa.rules.text;

import java.util.ArrayList;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Complaints;
import vn.lantoa.rules.Organiser;
import vn.lantoa.rules.Rights;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;

/** The closing articles: rights and data, complaints, platforms, final provisions. */
final class ClosingArticles {
    private final RuleSet rules;
    private final ArticleWriter to;

    ClosingArticles(RuleSet rules, ArticleWriter to) {
        this.rules = rules;
        this.to = to;
    }

    void write(Clause clause) {
        switch (clause) {
            case RIGHTS -> rights(rules.rights());
            case COMPLAINTS -> complaints(rules.complaints());
            case PLATFORM -> platform();
            default -> contact(rules.organiser());
        }
    }

    private void rights(Rights rights) {
        to.item("rules.text.authorKeeps");
        if (!rights.uses().isEmpty()) {
            var years = rights.years() == null
                    ? Sentence.of("rules.text.noTerm")
                    : Sentence.of("rules.text.termYears", rights.years());
            to.item(
                    Sentence.of(rights.exclusive() ? "rules.text.usesExclusive" : "rules.text.uses", years),
                    rights.uses().stream()
                            .map(use -> Sentence.of("rules.cell", use))
                            .toList());
        }
        if (rights.originalsWithinDays() != null) {
            to.item("rules.text.originals", rights.originalsWithinDays());
        }
        to.item("rules.text.peopleInWorks");
        to.itemWith(
                "rules.text.dataPurposes",
                rights.dataPurposes().stream()
                        .map(use -> Sentence.of("rules.cell", use))
                        .toList());
        if (rights.dataKeptMonths() != null) {
            to.item("rules.text.dataKept", rights.dataKeptMonths());
        }
        to.item(rights.identityCardCopies() ? "rules.text.cardCopies" : "rules.text.noCardCopies");
    }

    private void complaints(Complaints complaints) {
        to.item("rules.text.violations");
        if (complaints.objectionDays() != null) {
            to.item("rules.text.objection", complaints.objectionDays());
        }
        to.item("rules.text.complaints", complaints.to(), complaints.days());
        if (complaints.answerDays() != null) {
            to.item("rules.text.answer", complaints.answerDays());
        }
    }

    private void platform() {
        if (rules.facebookRelease()) {
            to.item("rules.text.notFacebook");
            to.item("rules.text.releaseFacebook");
        } else {
            to.item("rules.text.noPlatform");
        }
    }

    private void contact(Organiser organiser) {
        var points = new ArrayList<Sentence>();
        if (organiser.address() != null) {
            points.add(Sentence.of("rules.text.address", organiser.address()));
        }
        if (organiser.telephone() != null) {
            points.add(Sentence.of("rules.text.telephone", organiser.telephone()));
        }
        if (organiser.email() != null) {
            points.add(Sentence.of("rules.text.email", organiser.email()));
        }
        to.item("rules.text.accept");
        to.item("rules.text.change");
        to.item(
                organiser.office() == null
                        ? Sentence.of("rules.text.contact", organiser.name())
                        : Sentence.of("rules.text.contactOffice", organiser.office(), organiser.name()),
                points);
    }
}
