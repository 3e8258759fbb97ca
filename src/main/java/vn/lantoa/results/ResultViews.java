package vn.lantoa.results;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.results.page.Columns;
import vn.lantoa.results.page.PrizeList;
import vn.lantoa.results.page.StandingRow;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.Sentence;
import vn.lantoa.web.page.Words;

/** A sealed result as lists that a page can show, in the reader's language. */
@Component
class ResultViews {

    private static final Set<Prize.PrizeLevel> PODIUM = EnumSet.of(
            Prize.PrizeLevel.SPECIAL, Prize.PrizeLevel.FIRST, Prize.PrizeLevel.SECOND, Prize.PrizeLevel.THIRD);

    private final InputText inputs;
    private final Entries entries;
    private final Media media;
    private final Contests contests;

    ResultViews(InputText inputs, Entries entries, Media media, Contests contests) {
        this.contests = contests;
        this.inputs = inputs;
        this.entries = entries;
        this.media = media;
    }

    List<StandingRow> rows(Snapshot snapshot, boolean vietnamese) {
        return snapshot.lines().stream()
                .map(line -> row(snapshot, line, vietnamese))
                .toList();
    }

    private StandingRow row(Snapshot snapshot, Snapshot.Line line, boolean vietnamese) {
        Standing at = line.standing();
        return new StandingRow(
                at.place(),
                at.shared(),
                at.code(),
                line.title(),
                line.authorName(),
                line.unitName(),
                NumberFormats.points(at.jury(), vietnamese),
                NumberFormats.points(at.publicPart(), vietnamese),
                NumberFormats.points(at.total(), vietnamese),
                NumberFormats.count(inputs.read(line.inputs()).ballots(), vietnamese),
                snapshot.awardsOf(line.entry()).stream()
                        .map(award -> award.name(vietnamese))
                        .toList());
    }

    /** Names of the lists of prizes that no ranking gives. */
    List<String> chosenByCommittee(Snapshot snapshot, boolean vietnamese) {
        RuleBook book = contests.rules(snapshot.rules()).orElseThrow().book();
        return new ScoringParts(book.rules())
                .chosenByCommittee()
                .map(list -> list.name().in(Lang.of(vietnamese)))
                .toList();
    }

    /** The columns its table of places has. */
    Columns columns(Snapshot snapshot) {
        ScoringParts basis = new ScoringParts(
                contests.rules(snapshot.rules()).orElseThrow().book().rules());
        return new Columns(
                basis.hasJury(), basis.hasPublicPart(), basis.hasBallots() ? PlaceExplanation.ballots(basis) : "");
    }

    List<PrizeList> prizes(Snapshot snapshot, Words words) {
        boolean vietnamese = words.isVietnamese();
        RuleBook book = contests.rules(snapshot.rules()).orElseThrow().book();
        Map<EntryId, PrizeList.Picture> pictures =
                pictures(snapshot.awards().stream().map(Award::entry).collect(Collectors.toSet()));
        Map<String, List<Award>> byScheme = snapshot.awards().stream()
                .collect(Collectors.groupingBy(Award::scheme, LinkedHashMap::new, Collectors.toList()));
        return byScheme.values().stream()
                .map(awards -> {
                    Map<String, String> figures =
                            figures(snapshot, awards.getFirst().scheme(), book, words);
                    return new PrizeList(
                            awards.getFirst().schemeName(vietnamese),
                            awards.stream()
                                    .map(award -> won(snapshot, award, book, figures, words)
                                            .with(pictures.get(award.entry())))
                                    .toList());
                })
                .toList();
    }

    /** What each work was placed by in this list: points of the total or of one part, or ballots; by entry code. */
    private Map<String, String> figures(Snapshot snapshot, String list, RuleBook book, Words words) {
        AwardScheme scheme = new ScoringParts(book.rules()).list(list).orElseThrow();
        List<EntryFigures> frozen = snapshot.lines().stream()
                .map(line -> inputs.read(line.inputs()))
                .toList();
        return book.ranking(scheme, frozen, snapshot.drawSeed()).ranked().stream()
                .collect(Collectors.toMap(
                        Ranking.Ranked::entry, ranked -> figure(scheme.rankedBy(), ranked.total(), words)));
    }

    private static String figure(AwardScheme.RankedBy by, Fraction figure, Words words) {
        boolean vietnamese = words.isVietnamese();
        String shown = by == AwardScheme.RankedBy.BALLOTS
                ? NumberFormats.mark(figure.rounded(0), vietnamese)
                : NumberFormats.points(new Standing.Figure("", figure.rounded(4)), vietnamese);
        return words.t("results.by." + by, shown);
    }

    private static PrizeList.Won won(
            Snapshot snapshot, Award award, RuleBook book, Map<String, String> figures, Words words) {
        boolean vietnamese = words.isVietnamese();
        Snapshot.Line line = snapshot.line(award.entry()).orElseThrow();
        return new PrizeList.Won(
                award.name(vietnamese),
                line.code(),
                line.title(),
                line.authorName(),
                line.unitName(),
                figures.getOrDefault(line.code(), ""),
                rewards(award, book, Lang.of(vietnamese)),
                award.beyondCount(),
                PODIUM.contains(award.level()),
                null);
    }

    /** Everything the prize comes with but its paper, in the words of the rules. */
    private static List<String> rewards(Award award, RuleBook book, Lang lang) {
        return new ScoringParts(book.rules())
                .prize(award).map(Prize::rewards).orElse(List.of()).stream()
                        .flatMap(reward -> words(reward).stream())
                        .map(sentence -> sentence.in(lang))
                        .toList();
    }

    private static Optional<Sentence> words(Prize.Reward reward) {
        return switch (reward) {
            case Prize.Reward.Cash cash -> Optional.of(Sentence.of("rules.reward.cash", cash.dong()));
            case Prize.Reward.CashByReference by ->
                Optional.of(Sentence.of("rules.reward.cashByReference", by.document()));
            case Prize.Reward.Goods goods -> Optional.of(Sentence.of("rules.reward.goods", goods.what()));
            case Prize.Reward.Trip trip -> Optional.of(Sentence.of("rules.reward.trip", trip.where()));
            case Prize.Reward.Honour honour -> Optional.of(Sentence.of("rules.reward.honour", honour.what()));
            case Prize.Reward.MeritLetter ignored -> Optional.of(Sentence.of("rules.reward.meritLetter"));
            case Prize.Reward.Certificate ignored -> Optional.empty();
        };
    }

    Optional<PrizeList.Picture> picture(EntryId entry) {
        return Optional.ofNullable(pictures(Set.of(entry)).get(entry));
    }

    /** The first photo of each work, at the address the public has for it. */
    private Map<EntryId, PrizeList.Picture> pictures(Set<EntryId> ids) {
        Map<EntryId, MediaId> first = entries.all(ids).values().stream()
                .filter(card -> !card.photos().isEmpty())
                .collect(Collectors.toMap(EntryCard::id, card -> card.photos().getFirst()));
        Map<MediaId, MediaFile> files = media.findAll(first.values());
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "public");
        return first.entrySet().stream()
                .filter(one -> files.containsKey(one.getValue()) && addresses.containsKey(one.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> picture(
                                Objects.requireNonNull(files.get(one.getValue())),
                                Objects.requireNonNull(addresses.get(one.getValue())))));
    }

    private static PrizeList.Picture picture(MediaFile file, MediaAddress address) {
        return new PrizeList.Picture(
                address.path(1024, "jpg"), address.srcset("webp", file), file.width(), file.height(), file.isClip());
    }
}
