package vn.lantoa.rules.check;

import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;

/** What Facebook's own terms for contests do not allow: named, with what is allowed instead. */
final class PlatformChecks {
    private final RuleSet rules;
    private final FindingList to;

    PlatformChecks(RuleSet rules, FindingList to) {
        this.rules = rules;
        this.to = to;
    }

    void run() {
        for (var condition : rules.entrants().conditions()) {
            to.warning(rules.entrants(), Clause.ENTRANTS, "rules.check.facebook.condition", condition);
        }
        for (var declaration : rules.declarations()) {
            boolean social = declaration.kind() == Declaration.Kind.SOCIAL;
            to.warningIf(social, declaration, Clause.DOSSIER, "rules.check.facebook.declaration");
        }
        var shown = rules.scoring().publicPart();
        if (shown != null) {
            figures(shown);
        }
    }

    private void figures(PublicRules shown) {
        for (var weight : shown.weights()) {
            boolean shares = weight.event() == PublicRules.EngagementEvent.SHARE
                    && weight.network() == PublicRules.Network.FACEBOOK
                    && weight.points().signum() > 0;
            to.warningIf(shares, weight, Clause.SCORING, "rules.check.facebook.share", weight.points());
        }
        for (var condition : shown.validity()) {
            switch (condition) {
                case LIKED_PAGE, SHARED_PUBLICLY, HASHTAGS ->
                    to.warning(shown, Clause.SCORING, "rules.check.facebook.validity", condition);
                case REACTED, ON_MAIN_POST, REAL_ACCOUNT -> {}
            }
        }
        boolean onFacebook =
                shown.weights().stream().anyMatch(weight -> weight.network() == PublicRules.Network.FACEBOOK);
        to.warningIf(onFacebook && !rules.facebookRelease(), rules, Clause.PLATFORM, "rules.check.facebook.release");
        boolean alone = rules.scoring().blend() instanceof Blend.PublicOnly;
        to.warningIf(onFacebook && alone, shown, Clause.SCORING, "rules.check.facebook.alone");
    }
}
