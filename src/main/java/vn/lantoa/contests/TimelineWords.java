package vn.lantoa.contests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.page.OrganiserPage;
import vn.lantoa.contests.page.RulesPage;
import vn.lantoa.contests.timeline.JournalTimes;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.page.Words;

/** Windows and extensions in a reader's words: whom they concern, and the last minute they allow. */
@Component
class TimelineWords {

    private final Contests contests;
    private final Units units;
    private final InstantSource clock;

    TimelineWords(Contests contests, Units units, InstantSource clock) {
        this.contests = contests;
        this.units = units;
        this.clock = clock;
    }

    /** The districts and attached committees of today, by name. */
    List<Unit> districts() {
        return units.ofTier(
                Units.UPPER_COMMITTEE, clock.instant().atZone(Window.ZONE).toLocalDate());
    }

    List<RulesPage.ExtensionLine> extensions(PhaseId phase, Words words) {
        List<Extension> extensions = contests.extensions(phase);
        Map<String, String> names = names(extensions.stream().map(Extension::scope));
        return extensions.stream()
                .map(e -> new RulesPage.ExtensionLine(
                        words.t("contests.activity." + e.activity()) + ", " + scope(e.scope(), names, words),
                        Window.lastMinute(e.until()),
                        Window.lastMinute(e.wasUntil()),
                        e.reason(),
                        e.at()))
                .toList();
    }

    List<OrganiserPage.WindowLine> windows(PhaseId phase, Words words) {
        return lines(contests.windows(phase), words);
    }

    List<OrganiserPage.WindowLine> windows(PhaseId phase, Activity activity, Words words) {
        return lines(
                contests.windows(phase).stream()
                        .filter(each -> each.activity() == activity)
                        .toList(),
                words);
    }

    private List<OrganiserPage.WindowLine> lines(List<PhaseWindow> windows, Words words) {
        Map<String, String> names = names(windows.stream().map(PhaseWindow::scope));
        Instant now = clock.instant();
        return windows.stream()
                .map(w -> new OrganiserPage.WindowLine(
                        words.t("contests.activity." + w.activity()),
                        scope(w.scope(), names, words),
                        w.from(),
                        w.to() == null ? null : Window.lastMinute(w.to()),
                        w.isOver(now) ? "past" : w.contains(now) ? "now" : "ahead"))
                .toList();
    }

    /** A sentence for each event that something hangs on: the day it was given and by which paper, or that it has none. */
    List<String> occasions(PhaseId phase, Words words) {
        return contests.events(phase).stream()
                .map(each ->
                        words.t("contests.occasion", activities(each, words), event(each, words), state(each, words)))
                .toList();
    }

    String event(AwaitedEvent awaited, Words words) {
        return awaited.event().in(Lang.of(words.isVietnamese()));
    }

    String activities(AwaitedEvent awaited, Words words) {
        return awaited.activities().stream()
                .map(each -> words.t("contests.activity." + each))
                .collect(Collectors.joining(", "));
    }

    String state(AwaitedEvent awaited, Words words) {
        Settlement settled = awaited.settlement();
        if (settled != null) {
            return words.t("contests.occasion.settled", JournalTimes.day(settled.day()), settled.number());
        }
        return words.t(awaited.overtaken() ? "contests.occasion.overtaken" : "contests.occasion.undated");
    }

    String scope(String scope, Words words) {
        return scope(scope, names(Stream.of(scope)), words);
    }

    private static String scope(String scope, Map<String, String> names, Words words) {
        return names.getOrDefault(scope, words.t("contests.scope." + (PhaseWindow.isOfUnit(scope) ? "unit" : scope)));
    }

    /** Of the scopes that are units; one that is gone by now is still called by its last name. */
    private Map<String, String> names(Stream<String> scopes) {
        List<UnitId> ids = scopes.filter(PhaseWindow::isOfUnit).map(UnitId::of).toList();
        return units.names(ids, clock.instant().atZone(Window.ZONE).toLocalDate()).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }
}
