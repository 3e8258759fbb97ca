package vn.lantoa.results;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.results.page.PrizeList;
import vn.lantoa.results.page.StandingRow;
import vn.lantoa.rules.Prize;

/** A sealed result as lists that a page can show, in the reader's language. */
@Component
class Painting {

    private static final Set<Prize.PrizeLevel> PODIUM = EnumSet.of(
            Prize.PrizeLevel.SPECIAL, Prize.PrizeLevel.FIRST, Prize.PrizeLevel.SECOND, Prize.PrizeLevel.THIRD);

    private final InputText inputs;
    private final Entries entries;
    private final Media media;

    Painting(InputText inputs, Entries entries, Media media) {
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
                Shown.points(at.jury(), vietnamese),
                Shown.points(at.publicPart(), vietnamese),
                Shown.points(at.total(), vietnamese),
                Shown.count(inputs.read(line.inputs()).ballots(), vietnamese),
                snapshot.awardsOf(line.entry()).stream()
                        .map(award -> award.name(vietnamese))
                        .toList());
    }

    List<PrizeList> prizes(Snapshot snapshot, boolean vietnamese) {
        Map<EntryId, PrizeList.Picture> pictures =
                pictures(snapshot.awards().stream().map(Award::entry).collect(Collectors.toSet()));
        Map<String, List<Award>> byScheme = snapshot.awards().stream()
                .collect(Collectors.groupingBy(Award::scheme, LinkedHashMap::new, Collectors.toList()));
        return byScheme.values().stream()
                .map(awards -> new PrizeList(
                        awards.getFirst().schemeName(vietnamese),
                        awards.stream()
                                .map(award -> won(snapshot, award, pictures.get(award.entry()), vietnamese))
                                .toList()))
                .toList();
    }

    private PrizeList.Won won(Snapshot snapshot, Award award, PrizeList.@Nullable Picture picture, boolean vietnamese) {
        Snapshot.Line line = snapshot.line(award.entry()).orElseThrow();
        boolean audience = award.level() == Prize.PrizeLevel.AUDIENCE;
        String figure = audience
                ? Shown.count(inputs.read(line.inputs()).ballots(), vietnamese)
                : Shown.points(line.standing().total(), vietnamese);
        return new PrizeList.Won(
                award.name(vietnamese),
                line.code(),
                line.title(),
                line.authorName(),
                line.unitName(),
                figure,
                Shown.cash(award.cash(), vietnamese),
                award.beyondCount(),
                PODIUM.contains(award.level()),
                audience,
                picture);
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
                address.path(1024, "jpg"), address.srcset("webp", file), file.width(), file.height());
    }
}
