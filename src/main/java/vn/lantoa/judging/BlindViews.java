package vn.lantoa.judging;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.judging.page.RoundPage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Words;

/** What a juror sees of entries: pictures at the juror's own addresses, and the caption. */
@Component
class BlindViews {

    private final Entries entries;
    private final Media media;
    private final Contests contests;

    BlindViews(Entries entries, Media media, Contests contests) {
        this.entries = entries;
        this.media = media;
        this.contests = contests;
    }

    /** What may be seen of one entry. @param category empty where the rules have but one */
    record Blind(String caption, String category, List<RoundPage.Picture> pictures) {}

    Map<EntryId, Blind> of(JudgingRound round, PersonId juror, Collection<EntryId> ids, Words words) {
        Map<EntryId, EntryCard> cards = entries.all(ids);
        List<MediaId> photos =
                cards.values().stream().flatMap(card -> card.photos().stream()).toList();
        Map<MediaId, MediaAddress> addresses = media.addresses(photos, "juror:" + juror + ":" + round.id());
        Map<MediaId, MediaFile> files = media.findAll(photos);
        Map<EntryId, Blind> seen = new HashMap<>();
        cards.forEach((id, card) -> seen.put(
                id,
                new Blind(
                        card.caption(),
                        category(round, card, words),
                        card.photos().stream()
                                .filter(photo -> addresses.containsKey(photo) && files.containsKey(photo))
                                .map(photo -> picture(
                                        Objects.requireNonNull(addresses.get(photo)),
                                        Objects.requireNonNull(files.get(photo))))
                                .toList())));
        return seen;
    }

    private String category(JudgingRound round, EntryCard card, Words words) {
        Lang lang = Lang.of(words.isVietnamese());
        return contests.rules(round.phase())
                .map(IssuedRules::book)
                .filter(book -> book.rules().categories().size() > 1)
                .flatMap(book -> book.category(card.category()))
                .map(category -> category.name().in(lang))
                .orElse("");
    }

    private static RoundPage.Picture picture(MediaAddress address, MediaFile file) {
        return new RoundPage.Picture(
                address.path(320, "webp"),
                address.path(2048, "jpg"),
                address.srcset("webp", file),
                file.width(),
                file.height(),
                file.isClip() ? new RoundPage.Clip(file, address) : null);
    }

    static String shown(BigDecimal points, Words words) {
        String plain = points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
        return words.isVietnamese() ? plain.replace('.', ',') : plain;
    }
}
