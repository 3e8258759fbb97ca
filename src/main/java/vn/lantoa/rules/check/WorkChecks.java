package vn.lantoa.rules.check;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.FileFormat;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Quota;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.TierRule;
import vn.lantoa.rules.words.CheckWords;

/** Contradictions in what may be entered and sent up. */
final class WorkChecks {
    private final RuleSet rules;
    private final FindingList to;

    WorkChecks(RuleSet rules, FindingList to) {
        this.rules = rules;
        this.to = to;
    }

    void run() {
        to.errorIf(rules.categories().isEmpty(), rules, Clause.WORKS, "rules.check.noCategory");
        twice(rules.categories().stream().map(Category::code).toList(), Clause.WORKS);
        twice(rules.declarations().stream().map(Declaration::id).toList(), Clause.DOSSIER);
        twice(rules.tiers().stream().map(TierRule::tier).toList(), Clause.SELECTION);
        twice(rules.awards().stream().map(AwardScheme::code).toList(), Clause.AWARDS);
        rules.categories().forEach(this::category);
        rules.caps().forEach(this::cap);
        rules.tiers().forEach(this::tier);
        people();
        caption();
    }

    private void twice(List<String> codes, Clause clause) {
        var seen = new HashSet<String>();
        for (var code : codes) {
            to.errorIf(!seen.add(code), rules, clause, "rules.check.twice", code);
        }
    }

    private void category(Category category) {
        for (var check : category.checks()) {
            to.errorIf(empty(check), check, Clause.WORKS, "rules.check.emptyRange", CheckWords.of(check));
            if (check instanceof FileCheck.Formats formats) {
                var foreign = formats.allowed().stream()
                        .filter(format -> format.isClip() != category.form().isClip())
                        .toList();
                to.errorIf(
                        !foreign.isEmpty(), check, Clause.WORKS, "rules.check.foreignFormat", category.name(), foreign);
                var unread = formats.allowed().stream()
                        .filter(FileFormat::isUnreadable)
                        .toList();
                to.warningIf(
                        !unread.isEmpty(), check, Clause.WORKS, "rules.check.unreadFormat", category.name(), unread);
            }
            boolean clipOnly = check instanceof FileCheck.Length;
            to.errorIf(
                    clipOnly && !category.form().isClip(),
                    check,
                    Clause.WORKS,
                    "rules.check.lengthOfPhoto",
                    category.name());
        }
        boolean formats = category.checks().stream().anyMatch(FileCheck.Formats.class::isInstance);
        to.warningIf(!formats, category, Clause.WORKS, "rules.check.noFormats", category.name());
    }

    private static boolean empty(FileCheck check) {
        return switch (check) {
            case FileCheck.Side side -> above(side.min(), side.max());
            case FileCheck.Megapixels mega -> above(mega.min(), mega.max());
            case FileCheck.FileSize size -> above(size.minMb(), size.maxMb());
            case FileCheck.Length length -> above(length.min(), length.max());
            case FileCheck.Captured captured ->
                captured.from() != null
                        && captured.until() != null
                        && above(
                                Calendar.from(captured.from()).orElse(null),
                                Calendar.until(captured.until()).orElse(null));
            default -> false;
        };
    }

    private static <T extends Comparable<T>> boolean above(@Nullable T min, @Nullable T max) {
        return min != null && max != null && min.compareTo(max) > 0;
    }

    private void cap(Cap cap) {
        to.errorIf(above(cap.min(), cap.max()), cap, Clause.INTAKE, "rules.check.capBelowMinimum", cap.scope());
        boolean none = cap.max() != null && cap.max() < 1;
        to.errorIf(none, cap, Clause.INTAKE, "rules.check.capZero", cap.scope());
        boolean unknown = cap.category() != null
                && rules.categories().stream().noneMatch(each -> each.code().equals(cap.category()));
        to.errorIf(unknown, cap, Clause.INTAKE, "rules.check.unknownCategory", String.valueOf(cap.category()));
    }

    private void tier(TierRule tier) {
        boolean fixed = tier.quota() instanceof Quota.Exactly
                || tier.quota() instanceof Quota.AtMost
                || tier.quota() instanceof Quota.Range;
        int most = fixed ? tier.quota().most(0) : 1;
        to.errorIf(most < 1, tier, Clause.SELECTION, "rules.check.quotaZero", tier.name());
        if (tier.quota() instanceof Quota.Percent percent) {
            var share = percent.share();
            boolean outside = share.signum() <= 0 || share.compareTo(Fraction.HUNDRED.rounded(0)) > 0;
            to.errorIf(outside, tier, Clause.SELECTION, "rules.check.share", share);
        }
        for (var cap : rules.caps()) {
            boolean beyond = cap.scope() == Cap.Scope.CONTEST && cap.max() != null && most > cap.max();
            to.errorIf(
                    beyond, tier, Clause.SELECTION, "rules.check.quotaAboveEntries", most, String.valueOf(cap.max()));
        }
        to.errorIf(
                above(tier.perUnitMin(), tier.perUnitMax()),
                tier,
                Clause.SELECTION,
                "rules.check.perUnit",
                tier.name());
        boolean tooMany = fixed && tier.perUnitMin() != null && tier.perUnitMin() > most;
        to.errorIf(tooMany, tier, Clause.SELECTION, "rules.check.perUnitAboveQuota", tier.name());
    }

    private void people() {
        var entrants = rules.entrants();
        to.errorIf(above(entrants.minAge(), entrants.maxAge()), entrants, Clause.ENTRANTS, "rules.check.ages");
    }

    private void caption() {
        var caption = rules.dossier().caption();
        if (caption != null) {
            to.errorIf(above(caption.min(), caption.max()), caption, Clause.DOSSIER, "rules.check.caption");
        }
    }
}
