package vn.lantoa.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Intake;
import vn.lantoa.rules.RecurringRound;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.words.CheckWords;
import vn.lantoa.rules.words.WorkWords;

/** The articles about taking part: theme, entrants, works, dossier, intake, selection. */
final class EntryArticles {
    private final RuleSet rules;
    private final ArticleWriter to;

    EntryArticles(RuleSet rules, ArticleWriter to) {
        this.rules = rules;
        this.to = to;
    }

    void write(Clause clause) {
        switch (clause) {
            case THEME -> theme();
            case ENTRANTS -> entrants();
            case WORKS -> works();
            case DOSSIER -> dossier();
            case INTAKE -> intake();
            default -> selection();
        }
    }

    private void theme() {
        to.item("rules.text.theme", rules.theme());
        var rounds = rules.rounds().stream()
                .map(round -> Sentence.of(
                        round.theme() == null ? "rules.text.round" : "rules.text.roundTheme",
                        round.name(),
                        Calendar.words(round.from()),
                        Calendar.words(round.until()),
                        round.theme() == null ? round.name() : round.theme()))
                .toList();
        to.itemWith("rules.text.rounds", rounds);
        boolean once = rules.rounds().stream().anyMatch(RecurringRound::winnersExcludedLater);
        to.itemIf(once, "rules.text.roundsOnce");
    }

    private void entrants() {
        var entrants = rules.entrants();
        to.item("rules.text.who", entrants.who());
        to.item("rules.text.kinds", entrants.kinds());
        if (entrants.minAge() != null) {
            to.item("rules.text.minAge", entrants.minAge());
        }
        if (entrants.maxAge() != null) {
            to.item("rules.text.maxAge", entrants.maxAge());
        }
        to.itemWith("rules.text.excluded", excluded());
        to.itemIf(entrants.oneNameAndAddress(), "rules.text.oneName");
        to.itemIf(entrants.pseudonymNeedsLegalName(), "rules.text.pseudonym");
        to.itemIf(entrants.groupNeedsRepresentative(), "rules.text.representative");
        if (entrants.guardianUnderAge() != null) {
            to.item("rules.text.guardian", entrants.guardianUnderAge());
        }
        to.item(Sentence.word(entrants.onBehalf()), List.of());
        to.itemWith(
                "rules.text.conditions",
                entrants.conditions().stream().map(Sentence::word).toList());
    }

    private List<Sentence> excluded() {
        return rules.entrants().exclusions().stream()
                .map(each ->
                        Sentence.of(each.relatives() ? "rules.text.bodyAndRelatives" : "rules.text.body", each.body()))
                .toList();
    }

    private void works() {
        for (var category : rules.categories()) {
            var points = new ArrayList<Sentence>();
            category.checks().stream().map(CheckWords::of).forEach(points::add);
            points.addAll(WorkWords.handling(category));
            if (!category.parts().isEmpty()) {
                points.add(Sentence.of("rules.text.parts", category.parts()));
            }
            if (category.place() != null) {
                points.add(Sentence.of("rules.text.place", category.place()));
            }
            to.item(Sentence.of("rules.text.category", category.name(), WorkWords.of(category)), points);
        }
        to.itemIf(rules.noOverlap(), "rules.text.noOverlap");
    }

    private void dossier() {
        var dossier = rules.dossier();
        var points = new ArrayList<Sentence>();
        points.add(Sentence.of("rules.text.authorDetails"));
        if (dossier.caption() != null) {
            points.add(dossier.caption().words());
        }
        if (dossier.placeRequired()) {
            points.add(Sentence.of("rules.text.placeOfWork"));
        }
        if (dossier.dateRequired()) {
            points.add(Sentence.of("rules.text.dateOfWork"));
        }
        if (dossier.bankAccount()) {
            points.add(Sentence.of("rules.text.bankAccount"));
        }
        if (dossier.subject() != null) {
            points.add(Sentence.of("rules.text.subject", dossier.subject()));
        }
        dossier.attachments().forEach(each -> points.add(Sentence.of("rules.text.attachment", each)));
        to.item(Sentence.of("rules.text.dossier"), points);
        to.itemWith(
                "rules.text.declarations",
                rules.declarations().stream()
                        .map(each -> Sentence.of(
                                each.required() ? "rules.text.declared" : "rules.text.declaredIf",
                                new Text(
                                        ArticleWriter.bare(each.text().vi()),
                                        ArticleWriter.bare(each.text().en()))))
                        .toList());
    }

    private void intake() {
        if (rules.caps().isEmpty()) {
            to.item("rules.text.unlimited");
        }
        for (var cap : rules.caps()) {
            to.item(Sentence.of("rules.text.remark", WorkWords.cap(cap, named(cap.category()))), List.of());
        }
        to.itemWith(
                "rules.text.ways",
                rules.intake().ways().stream().map(EntryArticles::way).toList());
        var withdrawal = rules.intake().withdrawal();
        if (withdrawal != null) {
            to.item(
                    withdrawal.inWriting() ? "rules.text.withdrawInWriting" : "rules.text.withdraw",
                    withdrawal.until() == null
                            ? Sentence.of("rules.text.anyTime")
                            : Sentence.of("rules.text.atTheLatest", Calendar.lastMinute(withdrawal.until())));
        }
    }

    private static Sentence way(Intake.Way way) {
        var channel = way.address() == null
                ? Sentence.word(way.channel())
                : Sentence.of("rules.text.wayTo", way.channel(), way.address());
        return way.subject() == null ? channel : Sentence.of("rules.text.waySubject", channel, way.subject());
    }

    private Text named(@Nullable String code) {
        return rules.categories().stream()
                .filter(category -> category.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(rules.title());
    }

    private void selection() {
        to.itemIf(rules.tiers().isEmpty(), "rules.text.noTiers");
        for (var tier : rules.tiers()) {
            var points = new ArrayList<Sentence>();
            points.add(WorkWords.quota(tier.quota()));
            if (tier.distinctAuthors()) {
                points.add(Sentence.of("rules.text.distinctAuthors"));
            }
            if (tier.perUnitMin() != null) {
                points.add(Sentence.of("rules.text.perUnitMin", tier.perUnitMin()));
            }
            if (tier.perUnitMax() != null) {
                points.add(Sentence.of("rules.text.perUnitMax", tier.perUnitMax()));
            }
            if (tier.minMembers() != null) {
                points.add(Sentence.of("rules.text.members", tier.minMembers()));
            }
            if (tier.minutes()) {
                points.add(Sentence.of("rules.text.minutes"));
            }
            if (tier.ownContestEncouraged()) {
                points.add(Sentence.of("rules.text.ownContest"));
            }
            to.item(
                    Sentence.of(
                            tier.central() ? "rules.text.tierCentral" : "rules.text.tier",
                            tier.name(),
                            tier.selector()),
                    points);
        }
    }
}
