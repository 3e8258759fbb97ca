package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter.
 *
 * @param unitKinds the kinds of unit as the public reads them; empty when no unit is asked for
 * @param minAge youngest age allowed at the day of entry, null without one
 */
public record Entrants(
        Text who,
        List<EntrantKind> kinds,
        List<Text> unitKinds,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        List<Exclusion> exclusions,
        boolean oneNameAndAddress,
        boolean pseudonymNeedsLegalName,
        boolean groupNeedsRepresentative,
        @Nullable Integer guardianUnderAge,
        OnBehalf onBehalf,
        List<SocialCondition> conditions) {

    public Entrants {
        if (kinds.isEmpty()) {
            throw new RuleFault(Sentence.of("rules.fault.noEntrantKind"));
        }
    }

    /** An individual, the collective of a unit, or a group of named authors. */
    public enum EntrantKind {
        INDIVIDUAL,
        COLLECTIVE,
        GROUP
    }

    /** People kept out, with their relatives where the rules say so. */
    public record Exclusion(Body body, boolean relatives) {}

    /** Bodies whose members may be kept out. */
    public enum Body {
        ORGANISING_COMMITTEE,
        PANEL,
        SECRETARIAT,
        SELECTION_COUNCIL,
        ORGANISER_STAFF,
        SPONSOR_STAFF
    }

    /** Whether somebody else may send the work. */
    public enum OnBehalf {
        NOT_ALLOWED,
        BY_UNIT,
        WITH_AUTHORISATION
    }

    /** What an entrant must have done on a social network before the entry counts. */
    public enum SocialCondition {
        LIKE_PAGE,
        SHARE_PUBLICLY,
        TAG_FRIENDS
    }
}
