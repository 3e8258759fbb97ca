package vn.lantoa.rules.check;

import java.util.stream.Stream;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.RuleSet;

/** Prizes that nobody can win. */
final class AwardChecks {
    private final RuleSet rules;
    private final FindingList to;

    AwardChecks(RuleSet rules, FindingList to) {
        this.rules = rules;
        this.to = to;
    }

    void run() {
        to.warningIf(rules.awards().isEmpty(), rules, Clause.AWARDS, "rules.check.noAwards");
        rules.awards().forEach(this::scheme);
    }

    private void scheme(AwardScheme scheme) {
        to.errorIf(scheme.prizes().isEmpty(), scheme, Clause.AWARDS, "rules.check.noPrize", scheme.name());
        to.errorIf(!ranked(scheme), scheme, Clause.AWARDS, "rules.check.unrankedScheme", scheme.name());
        boolean category = scheme.category() == null
                || rules.categories().stream().anyMatch(each -> each.code().equals(scheme.category()));
        to.errorIf(!category, scheme, Clause.AWARDS, "rules.check.unknownCategory", String.valueOf(scheme.category()));
        boolean round = scheme.round() == null
                || rules.rounds().stream().anyMatch(each -> each.code().equals(scheme.round()));
        to.errorIf(!round, scheme, Clause.AWARDS, "rules.check.unknownRound", String.valueOf(scheme.round()));
        boolean collectives =
                !scheme.toCollectives() || rules.entrants().kinds().contains(Entrants.EntrantKind.COLLECTIVE);
        to.errorIf(!collectives, scheme, Clause.AWARDS, "rules.check.noCollectives", scheme.name());
        more(scheme);
        for (var prize : scheme.prizes()) {
            to.warningIf(prize.rewards().isEmpty(), prize, Clause.AWARDS, "rules.check.noReward", prize.name());
        }
    }

    private boolean ranked(AwardScheme scheme) {
        return switch (scheme.rankedBy()) {
            case TOTAL, COMMITTEE_CHOICE -> true;
            case JURY -> rules.scoring().jury() != null;
            case PUBLIC -> rules.scoring().publicPart() != null;
            case BALLOTS -> rules.ballots() != null;
        };
    }

    private void more(AwardScheme scheme) {
        int prizes = scheme.prizes().stream().mapToInt(Prize::count).sum();
        most().forEach(most -> to.errorIf(
                prizes > most, scheme, Clause.AWARDS, "rules.check.morePrizes", scheme.name(), prizes, most));
    }

    private Stream<Integer> most() {
        return rules.caps().stream()
                .filter(cap -> cap.scope() == Cap.Scope.CONTEST)
                .flatMap(cap -> Stream.ofNullable(cap.max()));
    }
}
