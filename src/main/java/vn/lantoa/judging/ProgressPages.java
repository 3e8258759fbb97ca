package vn.lantoa.judging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.judging.page.ProgressPage;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Words;

/** How far the jurors are, and the end of the round. */
@Controller
class ProgressPages {

    private final Rounds rounds;
    private final PanelSetUp setUp;
    private final JuryAccess access;
    private final People people;

    ProgressPages(Rounds rounds, PanelSetUp setUp, JuryAccess access, People people) {
        this.rounds = rounds;
        this.setUp = setUp;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/cham-diem/{round}/tien-do")
    ModelAndView progress(@PathVariable String round, Actor by, Words words) {
        return Answer.page("judging/progress", page(access.follow(round, by), null, words));
    }

    @PostMapping("/cham-diem/{round}/ket-thuc")
    ModelAndView conclude(@PathVariable String round, Actor by, Words words) {
        JudgingRound followed = access.follow(round, by);
        String address = "/cham-diem/" + round + "/tien-do";
        return switch (rounds.conclude(followed, by)) {
            case RoundConclusionOutcome.Concluded done -> Answer.goTo(address, "judging.concluded.now", done.sheets());
            case RoundConclusionOutcome.AlreadyConcluded ignored -> Answer.goTo(address);
            case RoundConclusionOutcome.StillOpen still ->
                Answer.refused("judging/progress", page(followed, stillOpen(still, words), words));
        };
    }

    private String stillOpen(RoundConclusionOutcome.StillOpen still, Words words) {
        String names = people.all(still.jurors()).values().stream()
                .map(Person::name)
                .sorted(vn.lantoa.shared.VietnameseNames.order())
                .collect(Collectors.joining(", "));
        return words.t("judging.stillOpen", still.sheets(), names);
    }

    private ProgressPage page(JudgingRound round, @Nullable String refusal, Words words) {
        List<Progress> progress = rounds.progress(round.id());
        Map<PersonId, Person> persons =
                people.all(progress.stream().map(Progress::juror).toList());
        Set<PersonId> heads = rounds.panel(round.phase()).stream()
                .filter(Juror::head)
                .map(Juror::person)
                .collect(Collectors.toSet());
        int min = setUp.jury(round.phase()).map(JuryRules::minSheets).orElse(0);
        return new ProgressPage(
                round.id().toString(),
                progress.stream()
                        .map(one -> row(one, persons.get(one.juror()), heads.contains(one.juror())))
                        .toList(),
                min,
                rounds.shortOfSheets(round.id(), min),
                round.concludedAt() == null ? null : words.time(round.concludedAt()),
                !round.isConcluded(),
                refusal);
    }

    private static ProgressPage.Row row(Progress one, @Nullable Person person, boolean head) {
        return new ProgressPage.Row(
                person == null ? "" : person.name(), head, one.signed(), one.assigned(), one.open(), one.recused());
    }
}
