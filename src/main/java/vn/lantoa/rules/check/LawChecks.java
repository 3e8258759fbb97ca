package vn.lantoa.rules.check;

import java.util.regex.Pattern;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.RuleSet;

/** What the law asks of consent, identity papers, children and notices. */
final class LawChecks {
    private static final Pattern IDENTITY_CARD =
            Pattern.compile("cccd|cmnd|căn cước|chứng minh nhân dân", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int ADULT = 18;

    private final RuleSet rules;
    private final FindingList to;

    LawChecks(RuleSet rules, FindingList to) {
        this.rules = rules;
        this.to = to;
    }

    void run() {
        consent();
        identityCards();
        minors();
        boolean photos =
                rules.categories().stream().anyMatch(each -> !each.form().isClip());
        to.warningIf(
                photos && !rules.organiser().noticeToProvince(),
                rules.organiser(),
                Clause.FINAL,
                "rules.check.law.notice");
        boolean merit = rules.awards().stream()
                .flatMap(scheme -> scheme.prizes().stream())
                .anyMatch(prize -> prize.rewards().stream().anyMatch(Prize.Reward.MeritLetter.class::isInstance));
        to.warningIf(merit, rules, Clause.AWARDS, "rules.check.law.meritLetter");
    }

    private void consent() {
        for (var declaration : rules.declarations()) {
            to.errorIf(
                    declaration.preTicked(),
                    declaration,
                    Clause.DOSSIER,
                    "rules.check.law.preTicked",
                    declaration.text());
        }
        to.warningIf(!declares(Declaration.Kind.PERSONAL_DATA), rules, Clause.RIGHTS, "rules.check.law.noConsent");
        to.warningIf(!declares(Declaration.Kind.ORIGINALITY), rules, Clause.DOSSIER, "rules.check.law.noPledge");
        to.warningIf(
                rules.rights().dataPurposes().isEmpty(), rules.rights(), Clause.RIGHTS, "rules.check.law.noPurpose");
        to.warningIf(
                rules.rights().dataKeptMonths() == null, rules.rights(), Clause.RIGHTS, "rules.check.law.noRetention");
    }

    private boolean declares(Declaration.Kind kind) {
        return rules.declarations().stream().anyMatch(each -> each.kind() == kind);
    }

    private void identityCards() {
        to.errorIf(rules.rights().identityCardCopies(), rules.rights(), Clause.RIGHTS, "rules.check.law.cardCopies");
        for (var attachment : rules.dossier().attachments()) {
            boolean card = IDENTITY_CARD.matcher(attachment.vi()).find();
            to.errorIf(card, rules.dossier(), Clause.DOSSIER, "rules.check.law.cardCopies");
        }
    }

    private void minors() {
        var entrants = rules.entrants();
        boolean adultsOnly = entrants.minAge() != null && entrants.minAge() >= ADULT;
        if (!adultsOnly) {
            to.warningIf(entrants.guardianUnderAge() == null, entrants, Clause.ENTRANTS, "rules.check.law.minors");
        }
        boolean asked = entrants.guardianUnderAge() == null || declares(Declaration.Kind.GUARDIAN);
        to.warningIf(!asked, entrants, Clause.DOSSIER, "rules.check.law.noGuardianBox");
        boolean children = rules.declarations().stream().anyMatch(each -> each.kind() == Declaration.Kind.CHILDREN);
        to.warningIf(!children, rules, Clause.RIGHTS, "rules.check.law.childrenInWorks");
    }
}
