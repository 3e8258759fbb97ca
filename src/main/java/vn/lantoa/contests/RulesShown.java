package vn.lantoa.contests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.page.RulesPage;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Words;

/** The rules of a phase with all that was decided about them since: versions, extensions, events that got a date. */
@Component
class RulesShown {

    private final Contests contests;
    private final TimelineWords timeline;
    private final InstantSource clock;

    RulesShown(Contests contests, TimelineWords timeline, InstantSource clock) {
        this.contests = contests;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The version asked for.
     *
     * @param number as in {@code ?phien-ban=2}; empty asks for the one in force, or for the first while none is yet
     */
    Optional<IssuedRules> version(PhaseId phase, String number) {
        List<IssuedRules> all = contests.versions(phase);
        if (number.isEmpty()) {
            return contests.rules(phase).or(() -> all.stream().findFirst());
        }
        return all.stream()
                .filter(each -> String.valueOf(each.version()).equals(number))
                .findFirst();
    }

    RulesPage page(Contest contest, Phase phase, @Nullable IssuedRules shown, Words words) {
        boolean vi = words.isVietnamese();
        List<Integer> numbers =
                contests.ruled(contest.id()).stream().map(Phase::number).toList();
        List<String> pending = contests.phases(contest.id()).stream()
                .filter(each -> !numbers.contains(each.number()))
                .map(each -> words.t("contests.rules.pendingPhase", each.number(), each.name(vi)))
                .toList();
        return new RulesPage(numbers, phase.number(), shown == null ? null : rules(shown, Lang.of(vi), words), pending);
    }

    private RulesPage.Rules rules(IssuedRules shown, Lang lang, Words words) {
        List<RulesPage.Version> lines = lines(contests.versions(shown.phase()), lang);
        return new RulesPage.Rules(
                shown.book().text(lang),
                shown.fingerprint(),
                lines.stream()
                        .filter(line -> line.number() == shown.version())
                        .findFirst()
                        .orElseThrow(),
                lines,
                timeline.extensions(shown.phase(), words),
                contests.events(shown.phase()).stream()
                        .flatMap(each -> event(each, lang).stream())
                        .toList());
    }

    private List<RulesPage.Version> lines(List<IssuedRules> versions, Lang lang) {
        List<RulesPage.Version> lines = new ArrayList<>();
        IssuedRules before = null;
        for (IssuedRules each : versions) {
            List<RuleChange> changes = before == null
                    ? List.of()
                    : each.book().changesFrom(before.book().rules(), lang);
            lines.add(line(each, standing(each), changes));
            before = each;
        }
        Collections.reverse(lines);
        return lines;
    }

    private RulesPage.Standing standing(IssuedRules version) {
        if (version.inForceFrom().isAfter(clock.instant())) {
            return RulesPage.Standing.AHEAD;
        }
        boolean governs = contests.rules(version.phase())
                .filter(current -> current.version() == version.version())
                .isPresent();
        return governs ? RulesPage.Standing.IN_FORCE : RulesPage.Standing.PAST;
    }

    private static RulesPage.Version line(IssuedRules version, RulesPage.Standing standing, List<RuleChange> changes) {
        return new RulesPage.Version(
                version.version(),
                standing,
                version.number(),
                version.issuedAt(),
                version.signer(),
                version.signerTitle(),
                version.inForceFrom(),
                version.reason(),
                changes);
    }

    /** An event is kept in the Vietnamese words of the rules, which know it in English too. */
    private static Optional<RulesPage.EventLine> event(AwaitedEvent awaited, Lang lang) {
        Settlement settled = awaited.settlement();
        if (settled == null) {
            return Optional.empty();
        }
        String event = awaited.event().in(lang);
        Instant day = settled.day().atStartOfDay(Window.ZONE).toInstant();
        return Optional.of(new RulesPage.EventLine(
                event.substring(0, 1).toUpperCase(Locale.ROOT) + event.substring(1), day, settled.number()));
    }
}
