package vn.lantoa.entries;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.EntryFacts;
import vn.lantoa.rules.Finding;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** Whether a draft is complete and in order by the rules it was begun under; knows nothing of time and number. */
@Component
class Admission {

    private final Drafts drafts;
    private final Units units;
    private final People people;
    private final Media media;
    private final InstantSource clock;

    Admission(Drafts drafts, Units units, People people, Media media, InstantSource clock) {
        this.drafts = drafts;
        this.units = units;
        this.people = people;
        this.media = media;
        this.clock = clock;
    }

    /** What stands against submitting this draft, whenever it is sent; empty when nothing does. */
    Optional<Submission> refusal(EntryCard draft, IssuedRules rules, Actor by) {
        if (draft.unit() == null || draft.upper() == null) {
            return Optional.of(new Submission.UnitMissing());
        }
        if (isForAnother(draft, by) && !isTheirs(draft.unit(), by)) {
            return Optional.of(new Submission.UnitNotTheirs());
        }
        Map<MediaId, MediaFile> files = media.findAll(draft.photos());
        if (files.values().stream().anyMatch(f -> f.status() == MediaFile.Status.RECEIVED)) {
            return Optional.of(new Submission.NotReady());
        }
        if (files.values().stream().anyMatch(f -> f.status() == MediaFile.Status.REFUSED)) {
            return Optional.of(new Submission.PhotoUnusable());
        }
        List<Finding> findings = findings(draft, rules, files);
        return findings.isEmpty() ? Optional.empty() : Optional.of(new Submission.Refused(findings));
    }

    private boolean isForAnother(EntryCard draft, Actor by) {
        return !drafts.contact(draft.id()).authorEmail().isEmpty()
                || !people.clerkOf(by.id()).isEmpty() && !draft.authorName().equals(by.name());
    }

    private boolean isTheirs(UnitId unit, Actor by) {
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        return people.clerkOf(by.id()).stream().anyMatch(own -> units.isWithin(unit, own, today));
    }

    private List<Finding> findings(EntryCard draft, IssuedRules rules, Map<MediaId, MediaFile> files) {
        List<Finding> all = new ArrayList<>(rules.book().checkEntry(facts(draft, files)));
        for (MediaId photo : draft.photos()) {
            MediaFile file = files.get(photo);
            if (file != null && file.status() == MediaFile.Status.READY) {
                all.addAll(rules.book().checkFile(Submitting.category(draft, rules), PhotoFacts.of(file)));
            }
        }
        return all.stream().filter(Finding::isError).distinct().toList();
    }

    private EntryFacts facts(EntryCard draft, Map<MediaId, MediaFile> files) {
        return new EntryFacts(
                draft.category(),
                draft.collective() ? Entrants.EntrantKind.COLLECTIVE : Entrants.EntrantKind.INDIVIDUAL,
                draft.caption(),
                draft.place(),
                draft.takenOn() == null
                        ? null
                        : draft.takenOn().atStartOfDay(Window.ZONE).toInstant(),
                draft.photos().stream()
                        .filter(files::containsKey)
                        .map(files::get)
                        .filter(f -> f.status() == MediaFile.Status.READY)
                        .map(PhotoFacts::of)
                        .toList(),
                drafts.declared(draft.id()),
                null,
                !drafts.contact(draft.id()).authorEmail().isEmpty(),
                List.of());
    }
}
