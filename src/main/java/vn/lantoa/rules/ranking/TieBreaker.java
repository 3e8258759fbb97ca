package vn.lantoa.rules.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.TieLink;
import vn.lantoa.rules.words.ScoringWords;
import vn.lantoa.shared.Sha256;

/** Parts entries of equal total, link by link; what no link parts stays together. */
final class TieBreaker {
    private static final Comparator<List<Fraction>> KEYS = TieBreaker::compare;

    private final List<TieLink> chain;
    private final @Nullable JuryRules jury;
    private final String seed;

    TieBreaker(Scoring scoring, String seed) {
        this.chain = scoring.tieBreak();
        this.jury = scoring.jury();
        this.seed = seed;
    }

    /** Groups in order, best first; a group of several shares its place. */
    List<List<Tied>> part(List<Scored> equal) {
        var start = equal.stream().map(scored -> new Tied(scored, null)).toList();
        return part(start, 0);
    }

    /** An entry with the last link that parted it from an equal one. */
    record Tied(Scored scored, @Nullable TieLink decidedBy) {}

    private List<List<Tied>> part(List<Tied> group, int from) {
        if (group.size() == 1 || from == chain.size() || chain.get(from) instanceof TieLink.SharedPlace) {
            return List.of(group);
        }
        var link = chain.get(from);
        var parts = new TreeMap<List<Fraction>, List<Tied>>(KEYS.reversed());
        for (var tied : group) {
            parts.computeIfAbsent(key(link, tied.scored(), group), ignored -> new ArrayList<>())
                    .add(tied);
        }
        if (parts.size() == 1) {
            return part(group, from + 1);
        }
        var ordered = new ArrayList<List<Tied>>();
        parts.forEach((key, members) -> ordered.addAll(part(explained(link, key, members, group), from + 1)));
        return ordered;
    }

    private static List<Tied> explained(TieLink link, List<Fraction> key, List<Tied> members, List<Tied> group) {
        for (var tied : members) {
            var others = group.stream()
                    .filter(other -> other != tied)
                    .map(other -> (Object) other.scored().entry().entry())
                    .toList();
            tied.scored().why().add(sentence(link, key, others));
        }
        return members.stream().map(tied -> new Tied(tied.scored(), link)).toList();
    }

    private static Sentence sentence(TieLink link, List<Fraction> key, List<Object> others) {
        return link instanceof TieLink.SeededDraw
                ? Sentence.of("rules.why.tieDraw", others)
                : Sentence.of("rules.why.tie", others, ScoringWords.link(link), key);
    }

    private List<Fraction> key(TieLink link, Scored scored, List<Tied> group) {
        var jury = scored.jury();
        return switch (link) {
            case TieLink.HigherJury ignored -> List.of(scored.juryFigure());
            case TieLink.HigherPublic ignored -> List.of(scored.publicRaw());
            case TieLink.HigherCriterion by -> List.of(jury == null ? Fraction.ZERO : jury.meanOf(by.criterion()));
            case TieLink.HigherMedian ignored -> List.of(jury == null ? Fraction.ZERO : jury.median());
            case TieLink.MoreTopSheets ignored -> jury == null ? List.of() : jury.totals();
            case TieLink.MoreJurors ignored -> List.of(Fraction.of(wins(scored, group)));
            case TieLink.SeededDraw ignored -> List.of(drawn(scored.entry().entry()));
            case TieLink.SharedPlace ignored -> List.of();
        };
    }

    /** How often a juror put this entry above another of the group. */
    private long wins(Scored scored, List<Tied> group) {
        long wins = 0;
        for (var sheet : scored.entry().sheets()) {
            wins += group.stream()
                    .flatMap(other -> other.scored().entry().sheets().stream())
                    .filter(other -> other.juror().equals(sheet.juror()))
                    .filter(other -> total(sheet).compareTo(total(other)) > 0)
                    .count();
        }
        return wins;
    }

    private Fraction total(EntryFigures.Sheet sheet) {
        return jury == null ? Fraction.ZERO : jury.total(sheet);
    }

    private Fraction drawn(String entry) {
        return new Fraction(new BigInteger(1, Sha256.of(seed + "\n" + entry)), BigInteger.ONE);
    }

    private static int compare(List<Fraction> a, List<Fraction> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int difference = a.get(i).compareTo(b.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
