package vn.lantoa.site;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.site.page.HomePage;
import vn.lantoa.site.page.HomePage.Act;
import vn.lantoa.site.page.HomePage.Call;
import vn.lantoa.site.page.HomePage.PhaseLine;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Words;

/** The first page: what this is, where the contest is in time, the one thing to do now, whom to ask. */
@Controller
class Home {

    /** What presses most, for the one red button. */
    private static final List<Act> PRESSING = List.of(Act.ENTER, Act.VOTE, Act.RESULT, Act.LOOK);

    private final Contests contests;
    private final PhaseOverview lines;
    private final WorksOnShow worksOnShow;

    Home(Contests contests, PhaseOverview lines, WorksOnShow worksOnShow) {
        this.contests = contests;
        this.lines = lines;
        this.worksOnShow = worksOnShow;
    }

    @Bean
    static PublicPaths homePaths() {
        return PublicPaths.of("/");
    }

    @GetMapping("/")
    ModelAndView home(Words words) {
        Optional<Contest> shown = contests.shown();
        if (shown.isEmpty()) {
            return Answer.page("site/home-empty", new HomePage("", "", new Call(Act.RULES, 0), null, List.of()));
        }
        Contest contest = shown.get();
        boolean vi = words.isVietnamese();
        List<Phase> phases = contests.phases(contest.id());
        List<PhaseLine> phaseOverview =
                phases.stream().map(phase -> lines.of(phase, vi)).toList();
        return Answer.page(
                "site/home",
                new HomePage(
                        contest.name(vi),
                        contest.organiser(),
                        first(phaseOverview),
                        worksOnShow.of(phases).orElse(null),
                        phaseOverview));
    }

    /** Of several phases in which the same can be done, the newest. */
    private static Call first(List<PhaseLine> lines) {
        return PRESSING.stream()
                .flatMap(act -> lines.reversed().stream()
                        .flatMap(line -> line.calls().stream())
                        .filter(call -> call.act() == act))
                .findFirst()
                .orElse(new Call(Act.RULES, 0));
    }
}
