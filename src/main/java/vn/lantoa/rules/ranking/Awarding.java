package vn.lantoa.rules.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.lantoa.rules.AwardPlace;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.RecurringRound;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.TieLink;

/** Gives the prizes of one list to the places of its own ranking. */
public final class Awarding {
    private final RuleSet rules;
    private final AwardScheme scheme;
    private final String seed;

    private final List<String> revoked;

    private Awarding(RuleSet rules, AwardScheme scheme, String seed, List<String> revoked) {
        this.revoked = revoked;
        this.rules = rules;
        this.scheme = scheme;
        this.seed = seed;
    }

    /** @param revoked entries whose prize is revoked or unclaimed; they keep their figures in the ranking */
    public static Awarding of(RuleSet rules, AwardScheme scheme, String seed, List<String> revoked) {
        return new Awarding(rules, scheme, seed, revoked);
    }

    public List<AwardPlace> award(List<EntryFigures> figures) {
        if (scheme.rankedBy() == AwardScheme.RankedBy.COMMITTEE_CHOICE) {
            return List.of();
        }
        var field = withoutEarlierWinners(figures);
        if (!scheme.perUnit()) {
            return given(rank(field).ranked(), field);
        }
        return field.stream()
                .map(EntryFigures::unit)
                .distinct()
                .sorted()
                .map(unit ->
                        field.stream().filter(each -> each.unit().equals(unit)).toList())
                .flatMap(ofUnit -> given(rank(ofUnit).ranked(), ofUnit).stream())
                .toList();
    }

    /** Without the authors who won in an earlier round whose winners are kept out of later ones. */
    private List<EntryFigures> withoutEarlierWinners(List<EntryFigures> figures) {
        var winners = new HashSet<String>();
        for (var round : rules.rounds()) {
            if (scheme.round() == null || round.code().equals(scheme.round())) {
                break;
            }
            if (round.winnersExcludedLater()) {
                winners.addAll(winnersOf(round, figures));
            }
        }
        return figures.stream().filter(each -> !winners.contains(each.author())).toList();
    }

    private List<String> winnersOf(RecurringRound round, List<EntryFigures> figures) {
        return rules.awards().stream()
                .filter(each -> round.code().equals(each.round()))
                .flatMap(each -> new Awarding(rules, each, seed, revoked).award(figures).stream())
                .map(given -> author(given.entry(), figures))
                .toList();
    }

    /** The ranking this list of prizes goes by. */
    public Ranking rank(List<EntryFigures> figures) {
        var field = figures.stream()
                .filter(each -> scheme.category() == null || scheme.category().equals(each.category()))
                .filter(each -> scheme.round() == null || scheme.round().equals(each.round()))
                .toList();
        return new Ranker(scoring(), seed).rank(field);
    }

    private Scoring scoring() {
        var all = rules.scoring();
        return switch (scheme.rankedBy()) {
            case TOTAL, COMMITTEE_CHOICE -> all;
            case JURY -> new Scoring(all.jury(), null, new Blend.JuryOnly(), all.gates(), all.tieBreak());
            case PUBLIC -> publicOnly(all.publicPart() == null ? ballots() : all.publicPart(), all.tieBreak());
            case BALLOTS -> publicOnly(ballots(), all.tieBreak());
        };
    }

    private static Scoring publicOnly(PublicRules part, List<TieLink> chain) {
        return new Scoring(null, raw(part), new Blend.PublicOnly(), List.of(), chain);
    }

    private static PublicRules raw(PublicRules part) {
        return new PublicRules(
                part.weights(),
                part.countedOn(),
                part.daily(),
                part.validity(),
                part.freeze(),
                new PublicRules.Mapping.Raw());
    }

    private static PublicRules ballots() {
        var ballot =
                new PublicRules.Weight(PublicRules.Network.SITE, PublicRules.EngagementEvent.BALLOT, BigDecimal.ONE);
        return new PublicRules(List.of(ballot), null, null, List.of(), null, new PublicRules.Mapping.Raw());
    }

    private List<AwardPlace> given(List<Ranking.Ranked> ranked, List<EntryFigures> figures) {
        var slots = slots();
        var given = new ArrayList<AwardPlace>();
        var eligible = eligible(ranked, figures);
        for (int first = 0; first < eligible.size() && given.size() < slots.size(); ) {
            int place = eligible.get(first).place();
            var together =
                    eligible.stream().filter(each -> each.place() == place).toList();
            var prize = slots.get(given.size());
            long left = slots.stream()
                    .skip(given.size())
                    .filter(each -> each.equals(prize))
                    .count();
            together.forEach(each -> given.add(new AwardPlace(prize, place, each.entry(), together.size() > left)));
            first += together.size();
        }
        return given.stream().filter(each -> !revoked.contains(each.entry())).toList();
    }

    private List<Prize> slots() {
        var slots = new ArrayList<Prize>();
        for (var prize : scheme.prizes()) {
            for (int i = 0; i < prize.count(); i++) {
                slots.add(prize);
            }
        }
        return slots;
    }

    /** Without those whom nobody gave a vote, or whose prize goes to the next, and with one entry per author where the rules say so. */
    private List<Ranking.Ranked> eligible(List<Ranking.Ranked> ranked, List<EntryFigures> figures) {
        var authors = new HashSet<String>();
        return ranked.stream()
                .filter(each -> each.total().signum() > 0)
                .filter(each -> !rules.awardTerms().succession() || !revoked.contains(each.entry()))
                .filter(each -> !rules.awardTerms().onePerAuthor() || authors.add(author(each.entry(), figures)))
                .toList();
    }

    private static String author(String entry, List<EntryFigures> figures) {
        return figures.stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .author();
    }
}
