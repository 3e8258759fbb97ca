package vn.lantoa.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Phase;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.publication.page.FanpagePage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.CodeOrder;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Form;

/** Draws together what the two Fanpage tables show, in a fixed number of questions. */
@Component
class FanpageView {

    private final ShownPhase shown;
    private final CommitteeAccess committee;
    private final Publishing publishing;
    private final Posts posts;
    private final FigureCounting figureCounting;
    private final Engagement engagement;
    private final Entries entries;
    private final People people;

    FanpageView(
            ShownPhase shown,
            CommitteeAccess committee,
            Publishing publishing,
            Posts posts,
            FigureCounting figureCounting,
            Engagement engagement,
            Entries entries,
            People people) {
        this.shown = shown;
        this.committee = committee;
        this.publishing = publishing;
        this.posts = posts;
        this.figureCounting = figureCounting;
        this.engagement = engagement;
        this.entries = entries;
        this.people = people;
    }

    /** Works of the gallery, in the order of their codes. */
    List<EntryCard> works(Phase phase) {
        List<EntryId> hung = publishing.hangings(phase.id()).values().stream()
                .filter(PublicationState::inForce)
                .map(PublicationState::entry)
                .toList();
        return entries.all(hung).values().stream()
                .filter(c -> c.status() == vn.lantoa.entries.EntryStatus.SUBMITTED)
                .sorted(java.util.Comparator.comparing(EntryCard::code, CodeOrder.order()))
                .toList();
    }

    FanpagePage page(Phase phase, Actor by, Form form) {
        return new FanpagePage(
                phase.number(),
                shown.numbers(),
                shown.contest().fanpage(),
                shown.side(phase.id()).events(),
                committee.isOfficer(by),
                committee.isOrganiser(by),
                shown.end(phase.id()),
                shown.hasEnded(phase.id()),
                engagement.frozen(phase.id()).map(FrozenEngagement::frozenAt).orElse(null),
                rows(phase, by),
                form);
    }

    private List<FanpagePage.Row> rows(Phase phase, Actor by) {
        Map<EntryId, String> links = posts.of(phase.id());
        List<FigureEntry> readings = figureCounting.readings(phase.id());
        Map<PersonId, Person> names = people.all(readings.stream()
                .flatMap(r -> Stream.of(r.typedBy(), r.confirmedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<EntryId, FigureEntry> drafts = newest(readings, false);
        Map<EntryId, FigureEntry> confirmed = newest(readings, true);
        return works(phase).stream()
                .map(c -> new FanpagePage.Row(
                        c.code(),
                        c.title(),
                        c.authorName(),
                        links.get(c.id()),
                        count(confirmed.get(c.id()), names, by),
                        count(drafts.get(c.id()), names, by)))
                .toList();
    }

    private static Map<EntryId, FigureEntry> newest(List<FigureEntry> readings, boolean confirmed) {
        return readings.stream()
                .filter(r -> r.isConfirmed() == confirmed)
                .collect(Collectors.toMap(FigureEntry::entry, Function.identity(), (first, second) -> first));
    }

    private static FanpagePage.@Nullable Count count(
            @Nullable FigureEntry reading, Map<PersonId, Person> names, Actor by) {
        if (reading == null) {
            return null;
        }
        PersonId who = reading.confirmedBy() == null ? reading.typedBy() : reading.confirmedBy();
        Person person = names.get(who);
        return new FanpagePage.Count(
                reading.id().toString(),
                reading.figures(),
                person == null ? "" : person.name(),
                reading.confirmedAt() == null ? reading.typedAt() : reading.confirmedAt(),
                reading.typedBy().equals(by.id()));
    }
}
