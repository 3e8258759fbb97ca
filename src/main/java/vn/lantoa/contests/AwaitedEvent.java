package vn.lantoa.contests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.WindowRule;

/**
 * An event that windows of the rules hang on.
 *
 * @param activities what begins or ends with it, in the order of the rules
 * @param settlement the day set for it; null while there is none
 * @param overtaken whether all that hangs on it is decided already by another event that came first
 */
public record AwaitedEvent(
        Text event, List<Activity> activities, @Nullable Settlement settlement, boolean overtaken) {

    /** It still needs a day: none is set, and no other event has decided what hangs on it. */
    public boolean isUndated() {
        return settlement == null && !overtaken;
    }

    public static List<AwaitedEvent> of(RuleBook book, List<Settlement> settled) {
        Map<Text, List<Activity>> hanging = new LinkedHashMap<>();
        Set<Text> needed = new HashSet<>();
        for (WindowRule window : book.rules().timeline()) {
            for (Moment moment : moments(window)) {
                List<Text> events = Calendar.events(moment);
                events.forEach(event ->
                        hanging.computeIfAbsent(event, e -> new ArrayList<>()).add(window.activity()));
                if (events.stream().allMatch(event -> settlement(event, settled) == null)) {
                    needed.addAll(events);
                }
            }
        }
        return hanging.entrySet().stream()
                .map(each -> new AwaitedEvent(
                        each.getKey(),
                        each.getValue().stream().distinct().toList(),
                        settlement(each.getKey(), settled),
                        !needed.contains(each.getKey())))
                .toList();
    }

    private static List<Moment> moments(WindowRule window) {
        return Stream.of(Optional.ofNullable(window.from()), Optional.ofNullable(window.until()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Settlement settlement(Text event, List<Settlement> settled) {
        return settled.stream()
                .filter(each -> each.event().equals(event.vi()))
                .findFirst()
                .orElse(null);
    }
}
