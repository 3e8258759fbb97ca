package vn.lantoa.entries;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.EntryFacts;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleBook;
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
    Optional<Submission> refusal(EntryCard draft, RuleBook book, Actor by) {
        PrivateDetails privateDetails = drafts.particulars(draft.id());
        boolean onBehalf = drafts.isForAnother(draft.authorName(), privateDetails.authorEmail(), by);
        if (onBehalf && draft.unit() != null && !isTheirs(draft.unit(), by)) {
            return Optional.of(new Submission.UnitNotTheirs());
        }
        List<MediaFile> files = files(draft);
        if (files.stream().anyMatch(f -> f.status() == MediaFile.Status.RECEIVED)) {
            return Optional.of(new Submission.NotReady());
        }
        if (files.stream().anyMatch(f -> f.status() == MediaFile.Status.REFUSED)) {
            return Optional.of(new Submission.FileUnusable());
        }
        FormQuestions asked = FormQuestions.of(book, draft.category());
        List<String> gaps = gaps(draft, asked, privateDetails);
        note(
                gaps,
                asked.isClip() ? "photos.noClip" : "photos.noPhoto",
                files.stream().anyMatch(file -> file.isClip() != asked.isClip()));
        List<Finding> findings = book.checkEntry(facts(draft, privateDetails, files, onBehalf)).stream()
                .filter(Finding::isError)
                .distinct()
                .toList();
        return gaps.isEmpty() && findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Submission.Refused(gaps, findings));
    }

    private boolean isTheirs(UnitId unit, Actor by) {
        return people.clerkOf(by.id()).stream().anyMatch(own -> units.isWithin(unit, own, today()));
    }

    private List<MediaFile> files(EntryCard draft) {
        Map<MediaId, MediaFile> files = media.findAll(draft.photos());
        return draft.photos().stream()
                .filter(files::containsKey)
                .map(id -> Objects.requireNonNull(files.get(id)))
                .toList();
    }

    /** The fields that are asked and empty or wrong, where the rules leave no finding of their own. */
    private List<String> gaps(EntryCard draft, FormQuestions asked, PrivateDetails of) {
        List<String> gaps = new ArrayList<>();
        boolean used = asked.machineToDeclare() && Boolean.TRUE.equals(of.machineUsed());
        note(gaps, "authorName.missing", draft.authorName().isBlank());
        note(gaps, "authorEmail.refused", !of.authorEmail().matches("|[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        note(gaps, "bornOn.missing", asked.birth() && of.isOfOne() && of.bornOn() == null);
        note(gaps, "bornOn.refused", of.bornOn() != null && !of.bornOn().isBefore(today()));
        note(gaps, "unitWords.missing", asked.unit() && isUnitMissing(draft, asked));
        note(gaps, "title.missing", draft.title().isBlank());
        note(gaps, "machine.missing", asked.machineToDeclare() && of.machineUsed() == null);
        note(gaps, "machineNote.missing", used && of.machineNote().isBlank());
        note(gaps, "telephone.missing", of.telephone().isBlank());
        note(gaps, "telephone.refused", !of.telephone().replaceAll("[ .-]", "").matches("|(\\+?84|0)\\d{8,10}"));
        note(
                gaps,
                "bankAccount.missing",
                asked.form().bankAccount() && of.bankAccount().isBlank());
        return gaps;
    }

    private boolean isUnitMissing(EntryCard draft, FormQuestions asked) {
        return drafts.unitIsWritten() ? draft.unitName().isBlank() : draft.unit() == null || isOutside(draft, asked);
    }

    /** Where a tier selects, a unit that belongs to none of its councils cannot be selected from. */
    private static boolean isOutside(EntryCard draft, FormQuestions asked) {
        return draft.upper() == null && !asked.book().rules().tiers().isEmpty();
    }

    private static void note(List<String> gaps, String gap, boolean is) {
        if (is) {
            gaps.add(gap);
        }
    }

    private EntryFacts facts(EntryCard draft, PrivateDetails privateDetails, List<MediaFile> files, boolean onBehalf) {
        return new EntryFacts(
                draft.category(),
                privateDetails.kind(),
                draft.caption(),
                draft.place(),
                draft.takenOn() == null
                        ? null
                        : draft.takenOn().atStartOfDay(Window.ZONE).toInstant(),
                files.stream().map(WorkFacts::of).toList(),
                drafts.declared(draft.id()),
                privateDetails.age(today()),
                onBehalf,
                privateDetails.parts());
    }

    private LocalDate today() {
        return clock.instant().atZone(Window.ZONE).toLocalDate();
    }
}
