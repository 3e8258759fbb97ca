package vn.lantoa.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.rules.Activity;
import vn.lantoa.selection.page.ConcludePage;
import vn.lantoa.selection.page.CouncilPage;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.web.page.Words;

/** What stands above each page of a council: whose it is, its time, and its conclusion once there is one. */
@Component
class CouncilHeader {

    private final Councils councils;
    private final Conclusions conclusions;
    private final Contests contests;
    private final Lineups lineups;
    private final People people;
    private final QuotaWords quotas;

    CouncilHeader(
            Councils councils,
            Conclusions conclusions,
            Contests contests,
            Lineups lineups,
            People people,
            QuotaWords quotas) {
        this.councils = councils;
        this.conclusions = conclusions;
        this.contests = contests;
        this.lineups = lineups;
        this.people = people;
        this.quotas = quotas;
    }

    CouncilPage.Heading of(Council council, Words words) {
        Optional<PhaseWindow> window = contests.window(council.phase(), Activity.SELECT, council.unit());
        return new CouncilPage.Heading(
                council.id().toString(),
                councils.unitName(council),
                contests.phase(council.phase())
                        .map(phase -> phase.name(words.isVietnamese()))
                        .orElse(""),
                quotas.limits(council.phase(), words),
                window.map(w -> words.time(w.from())).orElse(null),
                window.map(w -> until(w, words)).orElse(null),
                conclusions.find(council).map(c -> record(council, c, words)).orElse(null));
    }

    /** How many may be chosen out of so many valid ones, in words. */
    String quota(Council council, int valid, Words words) {
        return quotas.sentence(council.phase(), valid, words);
    }

    List<ConcludePage.Member> members(Council council) {
        Map<PersonId, Person> persons =
                people.all(council.seats().stream().map(Seat::person).toList());
        return council.seats().stream()
                .map(seat -> new ConcludePage.Member(
                        seat.person().toString(),
                        name(persons, seat.person()),
                        seat.role().name()))
                .toList();
    }

    private static @Nullable String until(PhaseWindow window, Words words) {
        if (window.to() == null) {
            return null;
        }
        return words.isVietnamese()
                ? VietnameseDates.deadline(window.to())
                : VietnameseDates.englishDeadline(window.to());
    }

    private CouncilPage.Record record(Council council, Conclusion conclusion, Words words) {
        Map<PersonId, Person> persons = people.all(java.util.stream.Stream.concat(
                        conclusion.present().stream(), java.util.stream.Stream.of(conclusion.by()))
                .distinct()
                .toList());
        return new CouncilPage.Record(
                words.time(conclusion.at()),
                name(persons, conclusion.by()),
                conclusion.place(),
                words.time(conclusion.heldAt()),
                conclusion.note(),
                conclusion.present().stream().map(id -> name(persons, id)).toList(),
                conclusion.chosen(),
                conclusion.valid(),
                lineups.find(council.phase(), Round.DISTRICT, council.unit())
                        .map(Lineup::seal)
                        .orElse(""));
    }

    private static String name(Map<PersonId, Person> persons, PersonId id) {
        Person person = persons.get(id);
        return person == null ? "" : person.name();
    }
}
