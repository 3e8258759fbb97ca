package vn.lantoa.contests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.page.OrganiserPage;
import vn.lantoa.contests.page.RulesPage;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
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
        Map<String, String> names = names();
        return contests.extensions(phase).stream()
                .map(e -> new RulesPage.ExtensionLine(
                        words.t("contests.activity." + e.activity()) + ", " + scope(e.scope(), names, words),
                        e.until().minusSeconds(60),
                        e.wasUntil().minusSeconds(60),
                        e.reason(),
                        e.at()))
                .toList();
    }

    List<OrganiserPage.WindowLine> windows(PhaseId phase, Words words) {
        Map<String, String> names = names();
        Instant now = clock.instant();
        return contests.windows(phase).stream()
                .map(w -> new OrganiserPage.WindowLine(
                        words.t("contests.activity." + w.activity()),
                        scope(w.scope(), names, words),
                        w.from(),
                        w.to() == null ? null : w.to().minusSeconds(60),
                        w.isOver(now) ? "past" : w.contains(now) ? "now" : "ahead"))
                .toList();
    }

    String scope(String scope, Words words) {
        return scope(scope, names(), words);
    }

    private static String scope(String scope, Map<String, String> names, Words words) {
        return names.getOrDefault(scope, words.t("contests.scope." + (scope.length() == 36 ? "unit" : scope)));
    }

    private Map<String, String> names() {
        return districts().stream().collect(Collectors.toMap(u -> u.id().toString(), Unit::name));
    }
}
