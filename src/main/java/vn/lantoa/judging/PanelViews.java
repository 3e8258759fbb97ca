package vn.lantoa.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.NamedPeople;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.judging.page.PanelPage;
import vn.lantoa.rules.ConflictRelation;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The panel of a phase as its organisers see it. */
@Component
class PanelViews {

    private final PanelRows panels;
    private final RoundRows rounds;
    private final PanelSetUp setUp;
    private final Contests contests;
    private final People people;
    private final JuryAccess access;

    PanelViews(
            PanelRows panels, RoundRows rounds, PanelSetUp setUp, Contests contests, People people, JuryAccess access) {
        this.panels = panels;
        this.rounds = rounds;
        this.setUp = setUp;
        this.contests = contests;
        this.people = people;
        this.access = access;
    }

    PanelPage page(Phase phase, Form form, Words words) {
        Optional<Panel> panel = panels.find(phase.id());
        return new PanelPage(
                phase.number(),
                access.phases(),
                phase.name(words.isVietnamese()),
                obstacle(phase),
                panel.map(one -> standing(one, words)).orElse(null),
                rounds.ofPhase(phase.id()).isPresent(),
                min(phase),
                contests
                        .rules(phase.id())
                        .map(rules -> rules.book().rules().conflicts())
                        .orElse(List.<ConflictRelation>of())
                        .stream()
                        .map(relation -> words.t("judging.conflict." + relation))
                        .toList(),
                rows(phase, form),
                panel.isEmpty() && earlier(phase).isPresent(),
                form);
    }

    private @Nullable String obstacle(Phase phase) {
        if (contests.rules(phase.id()).isEmpty()) {
            return "PENDING";
        }
        return setUp.jury(phase.id()).isEmpty() ? "NO_JURY" : null;
    }

    private PanelPage.Standing standing(Panel panel, Words words) {
        Map<PersonId, Person> persons =
                people.all(panel.jurors().stream().map(Juror::person).toList());
        return new PanelPage.Standing(
                words.t(
                        "web.decision.said",
                        panel.decision().number(),
                        VietnameseDates.numeric(panel.decision().on()),
                        panel.decision().signer()),
                panel.jurors().stream()
                        .map(juror -> Optional.ofNullable(persons.get(juror.person()))
                                        .map(Person::name)
                                        .orElse("")
                                + (juror.head() ? " (" + words.t("judging.head") + ")" : ""))
                        .toList());
    }

    /** The panel of the latest earlier phase that has one. */
    Optional<Panel> earlier(Phase phase) {
        return contests.phases(phase.contest()).reversed().stream()
                .filter(other -> other.number() < phase.number())
                .flatMap(other -> panels.find(other.id()).stream())
                .findFirst();
    }

    int rows(Phase phase, Form form) {
        return NamedPeople.rows(form, min(phase) + 2);
    }

    private int min(Phase phase) {
        return setUp.jury(phase.id()).map(JuryRules::minSheets).orElse(1);
    }
}
