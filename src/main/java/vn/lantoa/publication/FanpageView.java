package vn.lantoa.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Phase;
import vn.lantoa.publication.page.FiguresPage;
import vn.lantoa.publication.page.PostsPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.page.Form;

/** Draws together what the two Fanpage tables show, in a fixed number of questions. */
@Component
class FanpageView {

    private final ShownPhase shown;
    private final CommitteeAccess committee;
    private final FanpageLists lists;
    private final Engagement engagement;
    private final People people;

    FanpageView(ShownPhase shown, CommitteeAccess committee, FanpageLists lists, Engagement engagement, People people) {
        this.shown = shown;
        this.committee = committee;
        this.lists = lists;
        this.engagement = engagement;
        this.people = people;
    }

    PostsPage posts(Phase phase, Actor by, Form form) {
        ListPage<PostsPage.Row> works = lists.posts(phase.id(), lists.posts(phase, form));
        return new PostsPage(
                phase.number(),
                shown.numbers(),
                shown.contest().fanpage(),
                committee.isOrganiser(by),
                engagement.frozenAt(phase.id()).orElse(null),
                works.rows(),
                works.view(),
                form);
    }

    FiguresPage figures(Phase phase, Actor by, Form form) {
        ListPage<CountedWork> works = lists.figures(phase.id(), lists.figures(phase, form), by);
        return new FiguresPage(
                phase.number(),
                shown.numbers(),
                shown.contest().fanpage(),
                shown.side(phase.id()).events(),
                committee.isOfficer(by),
                committee.isOrganiser(by),
                shown.end(phase.id()),
                shown.hasEnded(phase.id()),
                engagement.frozenAt(phase.id()).orElse(null),
                rows(works.rows(), by),
                works.view(),
                form);
    }

    private List<FiguresPage.Row> rows(List<CountedWork> works, Actor by) {
        Map<PersonId, Person> names =
                people.all(works.stream().flatMap(CountedWork::officers).collect(Collectors.toSet()));
        return works.stream()
                .map(work -> new FiguresPage.Row(
                        work.code(),
                        work.title(),
                        work.permalink(),
                        count(work.confirmed(), names, by),
                        count(work.draft(), names, by)))
                .toList();
    }

    private static FiguresPage.@Nullable Count count(
            @Nullable FigureEntry reading, Map<PersonId, Person> names, Actor by) {
        if (reading == null) {
            return null;
        }
        PersonId who = reading.confirmedBy() == null ? reading.typedBy() : reading.confirmedBy();
        Person person = names.get(who);
        return new FiguresPage.Count(
                reading.id().toString(),
                reading.figures(),
                person == null ? "" : person.name(),
                reading.confirmedAt() == null ? reading.typedAt() : reading.confirmedAt(),
                reading.typedBy().equals(by.id()));
    }
}
