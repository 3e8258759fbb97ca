package vn.lantoa.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lantoa.shared.Window;

/** Whole rules from a few decisions: what a committee without training starts from, and then changes. */
public final class RuleTemplate {
    private static final int DAYS_TO_SELECT = 10;
    private static final int DAYS_TO_SCORE = 15;

    private final RuleSet whole = suggested();
    private final TemplateAnswers templateAnswers;

    private RuleTemplate(TemplateAnswers templateAnswers) {
        this.templateAnswers = templateAnswers;
    }

    /** Rules around a sketch, to be looked at by {@link RuleBook#check} like any others. */
    public static RuleSet of(TemplateAnswers templateAnswers) {
        return new RuleTemplate(templateAnswers).rules();
    }

    /** Every part there can be, each as it is suggested: what a form puts in when a part is chosen later. */
    public static RuleSet suggested() {
        try (var file = Objects.requireNonNull(RuleTemplate.class.getResourceAsStream("/rules/template.yaml"))) {
            var reading = RuleSetYaml.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return ((RuleSetYaml.Reading.Read) reading).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The rules with the suggested tier of selection, in the suggested days after the end of entries. Without a dated
     * end its time is left open, which the checks say.
     */
    public static RuleSet withSelection(RuleSet rules) {
        var windows = new ArrayList<>(rules.timeline());
        rules.timeline().stream()
                .filter(window -> window.activity() == Activity.ENTER)
                .flatMap(window -> Stream.ofNullable(window.until()))
                .flatMap(until -> Calendar.until(until).stream())
                .map(end -> end.atZone(Window.ZONE).toLocalDate())
                .max(LocalDate::compareTo)
                .ifPresent(first -> {
                    windows.add(window(Activity.SELECT, first, first.plusDays(DAYS_TO_SELECT - 1)));
                    windows.add(window(Activity.FORWARD, first, first.plusDays(DAYS_TO_SELECT - 1)));
                });
        return RuleEdit.of(rules)
                .tiers(suggested().tiers())
                .timeline(List.copyOf(windows))
                .done();
    }

    private RuleSet rules() {
        return new RuleSet(
                templateAnswers.code(),
                templateAnswers.title(),
                false,
                List.of(),
                organiser(),
                templateAnswers.theme(),
                whole.entrants(),
                categories(),
                false,
                whole.dossier(),
                whole.declarations(),
                List.of(new Cap(Cap.Scope.AUTHOR, null, null, templateAnswers.maxPerAuthor())),
                whole.intake(),
                tiers(),
                timeline(),
                whole.publication(),
                templateAnswers.publicVote() ? whole.ballots() : null,
                scoring(),
                List.of(),
                templateAnswers.publicVote() ? whole.awards() : whole.awards().subList(0, 1),
                whole.awardTerms(),
                whole.rights(),
                whole.complaints(),
                whole.conflicts(),
                templateAnswers.publicVote(),
                List.of());
    }

    private Organiser organiser() {
        return new Organiser(
                templateAnswers.organiser(), null, templateAnswers.telephone(), templateAnswers.email(), null, true);
    }

    private List<Category> categories() {
        return whole.categories().stream()
                .filter(category -> switch (templateAnswers.medium()) {
                    case PHOTO -> !category.form().isClip();
                    case CLIP -> category.form().isClip();
                    case BOTH -> true;
                })
                .map(this::withLimits)
                .toList();
    }

    private Category withLimits(Category category) {
        var checks = category.checks().stream()
                .map(check -> switch (check) {
                    case FileCheck.Side side -> new FileCheck.Side(side.side(), templateAnswers.minShortSide(), null);
                    case FileCheck.Length ignored -> new FileCheck.Length(null, templateAnswers.maxLength());
                    default -> check;
                })
                .toList();
        return new Category(
                category.code(),
                category.name(),
                category.form(),
                checks,
                category.handling(),
                category.parts(),
                category.place());
    }

    private List<TierRule> tiers() {
        if (!templateAnswers.tiers()) {
            return List.of();
        }
        return whole.tiers().stream()
                .map(tier -> new TierRule(
                        tier.tier(),
                        tier.name(),
                        tier.selector(),
                        tier.central(),
                        new Quota.AtMost(templateAnswers.quota()),
                        tier.distinctAuthors(),
                        tier.perUnitMin(),
                        tier.perUnitMax(),
                        tier.minMembers(),
                        tier.minutes(),
                        tier.ownContestEncouraged()))
                .toList();
    }

    private List<WindowRule> timeline() {
        var windows = new ArrayList<WindowRule>();
        windows.add(window(Activity.LAUNCH, templateAnswers.launch(), templateAnswers.launch()));
        windows.add(window(Activity.ENTER, templateAnswers.launch(), templateAnswers.deadline()));
        var shown = templateAnswers.deadline().plusDays(1);
        if (templateAnswers.tiers()) {
            var selected = templateAnswers.deadline().plusDays(DAYS_TO_SELECT);
            windows.add(window(Activity.SELECT, templateAnswers.deadline().plusDays(1), selected));
            windows.add(window(Activity.FORWARD, templateAnswers.deadline().plusDays(1), selected));
            shown = selected.plusDays(1);
        }
        windows.add(window(Activity.PUBLISH, shown, templateAnswers.votingEnds()));
        if (templateAnswers.publicVote()) {
            windows.add(window(Activity.VOTE, shown, templateAnswers.votingEnds()));
        }
        var scored = templateAnswers.votingEnds().plusDays(DAYS_TO_SCORE);
        windows.add(window(Activity.SCORE, shown, scored));
        windows.add(new WindowRule(
                Activity.AWARD, null, null, null, new Moment.OnDay(scored.plusDays(DAYS_TO_SCORE)), null));
        return List.copyOf(windows);
    }

    private static WindowRule window(Activity activity, LocalDate first, LocalDate last) {
        return new WindowRule(activity, null, null, null, new Moment.OnDay(first), new Moment.Through(last));
    }

    private Scoring scoring() {
        var all = whole.scoring();
        if (!templateAnswers.publicVote()) {
            return new Scoring(all.jury(), null, new Blend.JuryOnly(), all.gates(), all.tieBreak());
        }
        var shown = Objects.requireNonNull(all.publicPart());
        var frozen = new PublicRules(
                shown.weights(),
                shown.countedOn(),
                shown.daily(),
                shown.validity(),
                new Moment.Through(templateAnswers.votingEnds()),
                shown.mapping());
        return new Scoring(all.jury(), frozen, all.blend(), all.gates(), all.tieBreak());
    }
}
