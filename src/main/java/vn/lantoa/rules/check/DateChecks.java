package vn.lantoa.rules.check;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Opening;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.WindowRule;

/** Windows that cannot be met, dates that are unclear, activities in the wrong order. */
final class DateChecks {
    private final RuleSet rules;
    private final FindingList to;

    DateChecks(RuleSet rules, FindingList to) {
        this.rules = rules;
        this.to = to;
    }

    void run() {
        rules.timeline().forEach(this::window);
        overlaps();
        to.errorIf(windows(Activity.ENTER).isEmpty(), rules, Clause.TIMELINE, "rules.check.noEntry");
        to.warningIf(windows(Activity.LAUNCH).isEmpty(), rules, Clause.TIMELINE, "rules.check.noLaunch");
        to.warningIf(windows(Activity.AWARD).isEmpty(), rules, Clause.TIMELINE, "rules.check.noAwardDate");
        needed();
        earlyBird();
        selection();
        order(Activity.ENTER, Activity.AWARD, "rules.check.awardBeforeEntry");
        order(Activity.VOTE, Activity.AWARD, "rules.check.awardBeforeVote");
        order(Activity.SCORE, Activity.AWARD, "rules.check.awardBeforeScore");
        freeze();
    }

    private void window(WindowRule window) {
        if (Opening.of(window) instanceof Opening.Dated dated) {
            boolean never =
                    dated.from() != null && dated.to() != null && !dated.from().isBefore(dated.to());
            to.errorIf(never, window, Clause.TIMELINE, "rules.check.neverOpen", window.activity());
        } else {
            to.note(window, Clause.TIMELINE, "rules.check.waiting", window.activity());
        }
        boolean known = window.tier() == null
                || rules.tiers().stream().anyMatch(tier -> tier.tier().equals(window.tier()));
        to.errorIf(!known, window, Clause.TIMELINE, "rules.check.unknownTier", String.valueOf(window.tier()));
        var until = window.until();
        if (until instanceof Moment.Before || until instanceof Moment.InMonth) {
            to.note(
                    window,
                    Clause.TIMELINE,
                    "rules.check.lastMinute",
                    window.activity(),
                    Calendar.words(until),
                    Calendar.lastMinute(until));
        }
    }

    /** One activity has one window per scope at any instant. */
    private void overlaps() {
        var all = rules.timeline();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean twice = sameScope(all.get(i), all.get(j)) && overlap(all.get(i), all.get(j));
                to.errorIf(
                        twice,
                        all.get(j),
                        Clause.TIMELINE,
                        "rules.check.overlap",
                        all.get(j).activity());
            }
        }
    }

    private static boolean sameScope(WindowRule a, WindowRule b) {
        return a.activity() == b.activity()
                && Objects.equals(a.tier(), b.tier())
                && Objects.equals(a.unit(), b.unit())
                && Objects.equals(a.category(), b.category());
    }

    private static boolean overlap(WindowRule a, WindowRule b) {
        return start(a).isBefore(end(b)) && start(b).isBefore(end(a));
    }

    private static Instant start(WindowRule window) {
        return Optional.ofNullable(window.from()).flatMap(Calendar::from).orElse(Instant.MIN);
    }

    private static Instant end(WindowRule window) {
        return Optional.ofNullable(window.until()).flatMap(Calendar::until).orElse(Instant.MAX);
    }

    private List<WindowRule> windows(Activity activity) {
        return rules.timeline().stream()
                .filter(window -> window.activity() == activity)
                .toList();
    }

    private void needed() {
        boolean vote = !windows(Activity.VOTE).isEmpty();
        to.errorIf(rules.ballots() != null && !vote, rules, Clause.TIMELINE, "rules.check.noVoteWindow");
        boolean nothing = rules.ballots() == null && rules.scoring().publicPart() == null;
        to.warningIf(vote && nothing, rules, Clause.TIMELINE, "rules.check.voteOnNothing");
        boolean unscored =
                rules.scoring().jury() != null && windows(Activity.SCORE).isEmpty();
        to.warningIf(unscored, rules, Clause.TIMELINE, "rules.check.noScoreWindow");
        boolean unselected =
                !rules.tiers().isEmpty() && windows(Activity.SELECT).isEmpty();
        to.warningIf(unselected, rules, Clause.TIMELINE, "rules.check.noSelectWindow");
    }

    /** Who enters early gathers votes for longer. */
    private void earlyBird() {
        for (var enter : windows(Activity.ENTER)) {
            for (var vote : windows(Activity.VOTE)) {
                boolean dated = enter.until() != null && vote.from() != null;
                to.warningIf(dated && overlap(enter, vote), vote, Clause.TIMELINE, "rules.check.earlyBird");
            }
        }
    }

    /** A council that must conclude while its entries still come in cannot see them all. */
    private void selection() {
        for (var select : windows(Activity.SELECT)) {
            boolean early = end(select) != Instant.MAX
                    && rules.openings(Activity.ENTER, select.tier(), select.unit()).stream()
                            .map(Opening::rule)
                            .anyMatch(enter ->
                                    end(enter) != Instant.MAX && end(select).isBefore(end(enter)));
            to.errorIf(early, select, Clause.TIMELINE, "rules.check.selectBeforeEntry");
        }
    }

    private void order(Activity first, Activity second, String key) {
        for (var late : windows(second)) {
            boolean early = start(late) != Instant.MIN
                    && windows(first).stream()
                            .anyMatch(each ->
                                    end(each) != Instant.MAX && start(late).isBefore(end(each)));
            to.errorIf(early, late, Clause.TIMELINE, key);
        }
    }

    private void freeze() {
        var shown = rules.scoring().publicPart();
        if (shown == null) {
            return;
        }
        to.warningIf(shown.freeze() == null, shown, Clause.SCORING, "rules.check.noFreeze");
        var frozen = Optional.ofNullable(shown.freeze()).flatMap(Calendar::until);
        for (var award : windows(Activity.AWARD)) {
            boolean late = frozen.isPresent()
                    && start(award) != Instant.MIN
                    && frozen.get().isAfter(start(award));
            to.errorIf(late, shown, Clause.SCORING, "rules.check.freezeAfterAward");
        }
    }
}
