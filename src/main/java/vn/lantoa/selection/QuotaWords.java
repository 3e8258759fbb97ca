package vn.lantoa.selection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.Quota;
import vn.lantoa.rules.TierRule;
import vn.lantoa.web.page.Words;

/** What the rules of a tier ask of a council's choice, in words. */
@Component
class QuotaWords {

    private final Councils councils;

    QuotaWords(Councils councils) {
        this.councils = councils;
    }

    /** How many may be chosen out of so many valid ones. */
    String sentence(PhaseId phase, int valid, Words words) {
        Quota quota = councils.tierRule(phase).map(TierRule::quota).orElseGet(Quota.All::new);
        return switch (quota) {
            case Quota.Exactly exactly -> words.t("selection.quota.exactly", exactly.count());
            case Quota.Range range -> words.t("selection.quota.range", range.min(), range.max());
            case Quota.AtMost most -> words.t("selection.quota.atMost", most.count());
            case Quota.Percent percent -> words.t("selection.quota.atMost", percent.most(valid));
            case Quota.All ignored -> words.t("selection.quota.all");
        };
    }

    /** What else the choice must keep to. */
    List<String> limits(PhaseId phase, Words words) {
        return councils.tierRule(phase).map(tier -> limits(tier, words)).orElse(List.of());
    }

    private static List<String> limits(TierRule tier, Words words) {
        List<String> limits = new ArrayList<>();
        if (tier.distinctAuthors()) {
            limits.add(words.t("selection.limit.authors"));
        }
        if (tier.perUnitMin() != null) {
            limits.add(words.t("selection.limit.unitMin", tier.perUnitMin()));
        }
        if (tier.perUnitMax() != null) {
            limits.add(words.t("selection.limit.unitMax", tier.perUnitMax()));
        }
        if (tier.minMembers() != null) {
            limits.add(words.t("selection.limit.members", tier.minMembers()));
        }
        if (tier.minutes()) {
            limits.add(words.t("selection.limit.minutes"));
        }
        return limits;
    }
}
