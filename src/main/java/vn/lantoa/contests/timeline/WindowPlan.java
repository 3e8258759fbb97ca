package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.Extension;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Opening;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.WindowRule;

/** The windows that one version of the rules comes to, with the events dated and the deadlines extended since. */
public final class WindowPlan {

    private static final Set<Activity> REWARDED = EnumSet.of(Activity.ENTER, Activity.VOTE, Activity.SCORE);

    private final List<PhaseWindow> windows = new ArrayList<>();

    private WindowPlan() {}

    /**
     * @param issued when the rules were issued: the launch, where they name none
     * @param unitScope from a unit as the rules name it to the scope of its windows
     */
    static WindowPlan of(RuleBook book, EventDates dates, Instant issued, UnaryOperator<String> unitScope) {
        List<Opening> openings = dates.openings(book);
        Instant launch = launch(openings, issued);
        WindowPlan plan = new WindowPlan();
        for (Opening opening : openings) {
            if (opening instanceof Opening.Dated dated && (dated.from() != null || launch != null)) {
                Instant from = dated.from() != null ? dated.from() : Objects.requireNonNull(launch);
                plan.windows.add(
                        new PhaseWindow(dated.rule().activity(), scope(dated.rule(), unitScope), from, dated.to()));
            }
        }
        return plan;
    }

    static WindowPlan of(List<PhaseWindow> windows) {
        WindowPlan plan = new WindowPlan();
        plan.windows.addAll(windows);
        return plan;
    }

    /** Null while the launch hangs on an event that has no day yet: whatever runs from the launch waits with it. */
    private static @Nullable Instant launch(List<Opening> openings, Instant issued) {
        List<Opening> launches = openings.stream()
                .filter(each -> each.rule().activity() == Activity.LAUNCH)
                .toList();
        return launches.isEmpty()
                ? issued
                : launches.stream()
                        .flatMap(each -> each instanceof Opening.Dated dated
                                ? Optional.ofNullable(dated.from()).or(() -> Optional.of(issued)).stream()
                                : Optional.<Instant>empty().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static String scope(WindowRule rule, UnaryOperator<String> unitScope) {
        if (rule.unit() != null) {
            return unitScope.apply(rule.unit());
        }
        return rule.tier() == null ? PhaseWindow.CONTEST : PhaseWindow.TIER;
    }

    /** Puts extensions on, those of the widest scope first, so that a unit never ends before everybody else does. */
    WindowPlan extended(List<Extension> extensions) {
        extensions.stream()
                .sorted(Comparator.comparing(e -> breadth(e.scope())))
                .forEach(this::extend);
        return this;
    }

    private static int breadth(String scope) {
        return switch (scope) {
            case PhaseWindow.CONTEST -> 1;
            case PhaseWindow.TIER -> 2;
            default -> 3;
        };
    }

    private void extend(Extension extension) {
        List<PhaseWindow> own = in(extension.activity(), extension.scope());
        if (own.isEmpty() && breadth(extension.scope()) == 3) {
            governing(extension.activity(), extension.scope()).forEach(each -> windows.add(each.in(extension.scope())));
            own = in(extension.activity(), extension.scope());
        }
        lastBegunBefore(extension.until(), own)
                .filter(last -> last.to() != null && last.to().isBefore(extension.until()))
                .ifPresent(last -> windows.set(windows.indexOf(last), last.until(extension.until())));
    }

    /** The one of these windows that a new end would lengthen. */
    static Optional<PhaseWindow> lastBegunBefore(Instant end, List<PhaseWindow> windows) {
        return windows.stream().filter(each -> each.from().isBefore(end)).max(Comparator.comparing(PhaseWindow::from));
    }

    /** The windows that hold for a scope: its own, else its tier's, else the contest's. */
    List<PhaseWindow> governing(Activity activity, String scope) {
        List<PhaseWindow> own = in(activity, scope);
        if (!own.isEmpty() || scope.equals(PhaseWindow.CONTEST)) {
            return own;
        }
        return governing(activity, scope.equals(PhaseWindow.TIER) ? PhaseWindow.CONTEST : PhaseWindow.TIER);
    }

    private List<PhaseWindow> in(Activity activity, String scope) {
        return windows.stream()
                .filter(each -> each.activity() == activity && each.scope().equals(scope))
                .toList();
    }

    /**
     * An activity that these windows cannot run: one that ends before it begins, two at once for the same scope, or
     * awards before what they reward is over.
     */
    public Optional<Activity> impossible() {
        return windows.stream()
                .filter(one -> one.isEmpty()
                        || isEarlyAward(one)
                        || in(one.activity(), one.scope()).stream().anyMatch(other -> other != one && other.meets(one)))
                .map(PhaseWindow::activity)
                .findFirst();
    }

    private boolean isEarlyAward(PhaseWindow award) {
        return award.activity() == Activity.AWARD
                && windows.stream()
                        .filter(each -> REWARDED.contains(each.activity()))
                        .anyMatch(each -> each.to() != null && award.from().isBefore(each.to()));
    }

    /**
     * The activities that this plan would close at once or in the past, were it to follow another one at that moment:
     * what runs then no longer runs, or a window is over that was not so before.
     */
    public Set<Activity> closing(WindowPlan earlier, Instant at) {
        Set<Activity> closing = EnumSet.noneOf(Activity.class);
        earlier.windows.stream()
                .filter(was -> was.contains(at))
                .filter(was -> governing(was.activity(), was.scope()).stream().noneMatch(is -> is.contains(at)))
                .forEach(was -> closing.add(was.activity()));
        windows.stream()
                .filter(is -> is.isOver(at) && !earlier.windows.contains(is))
                .forEach(is -> closing.add(is.activity()));
        return closing;
    }

    public List<PhaseWindow> windows() {
        return List.copyOf(windows);
    }
}
