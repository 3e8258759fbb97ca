package vn.lantoa.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;

/** What the rules of a phase take from the Fanpage: which figures, and when they stand still. */
record FanpageRules(@Nullable RuleSet rules) {

    static FanpageRules of(Optional<IssuedRules> issued) {
        return new FanpageRules(issued.map(one -> one.book().rules()).orElse(null));
    }

    /** The sorts of figures that are read off the Fanpage, in the order of the rules; none where it decides nothing. */
    List<PublicRules.EngagementEvent> events() {
        PublicRules part = part();
        return part == null
                ? List.of()
                : part.weights().stream()
                        .filter(weight -> weight.network() == PublicRules.Network.FACEBOOK)
                        .map(PublicRules.Weight::event)
                        .distinct()
                        .toList();
    }

    /** The moment of the rules, in real time; empty while they name none or it hangs on an event. */
    Optional<Instant> freeze() {
        PublicRules part = part();
        return part == null || part.freeze() == null ? Optional.empty() : Calendar.until(part.freeze());
    }

    private @Nullable PublicRules part() {
        return rules == null ? null : rules.scoring().publicPart();
    }
}
