package vn.lantoa.entries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.entries.page.EntryPage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** A submitted entry as its author sees it: the receipt, the state, the pictures. */
@Component
class EntryViews {

    private final Withdrawing withdrawing;
    private final EntryDigest digest;
    private final SubmissionCaps caps;
    private final EntrySteps steps;
    private final Contests contests;
    private final People people;
    private final Media media;

    EntryViews(
            Withdrawing withdrawing,
            EntryDigest digest,
            SubmissionCaps caps,
            EntrySteps steps,
            Contests contests,
            People people,
            Media media) {
        this.withdrawing = withdrawing;
        this.digest = digest;
        this.caps = caps;
        this.steps = steps;
        this.contests = contests;
        this.people = people;
        this.media = media;
    }

    EntryPage page(EntryCard entry, Actor by, Form form, Words words) {
        Instant until = withdrawing.until(entry).orElse(null);
        IssuedRules rules = contests.rules(entry.rules()).orElseThrow();
        FormQuestions asked = FormQuestions.of(rules.book(), entry.category());
        return new EntryPage(
                entry.id().toString(),
                entry.code(),
                entry.title(),
                entry.caption(),
                entry.authorName(),
                entry.unitName(),
                entry.place(),
                people.find(entry.enteredBy()).map(p -> p.name()).orElse(""),
                entry.submittedAt(),
                entry.status().name(),
                digest.kept(entry.id()).digest(),
                digest.fits(entry),
                asked.category().name().in(Lang.of(words.isVietnamese())),
                rules.number(),
                contests.phase(entry.phase()).orElseThrow().at("/the-le") + "&phien-ban=" + rules.version(),
                entry.status() == EntryStatus.SUBMITTED && withdrawing.isOpen(entry),
                until == null ? null : words.time(Window.lastMinute(until)),
                photos(entry, by),
                steps.of(entry, !rules.book().rules().tiers().isEmpty()),
                entry.status() == EntryStatus.SUBMITTED
                        ? caps.missing(entry, rules.book()).stream()
                                .map(f -> f.in(Lang.of(words.isVietnamese())))
                                .toList()
                        : List.of(),
                form);
    }

    private List<EntryPage.Photo> photos(EntryCard entry, Actor by) {
        Map<MediaId, MediaFile> files = media.findAll(entry.photos());
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "owner:" + by.id());
        return entry.photos().stream()
                .map(id -> photo(Objects.requireNonNull(files.get(id)), Objects.requireNonNull(addresses.get(id))))
                .toList();
    }

    private static EntryPage.Photo photo(MediaFile file, MediaAddress address) {
        return new EntryPage.Photo(
                file.name(),
                SentFiles.size(file.bytes()),
                file.sha256(),
                file.isClip() ? null : address.path(320, "webp"),
                file.width(),
                file.height(),
                file.isClip() ? new EntryPage.Clip(file, address) : null);
    }
}
