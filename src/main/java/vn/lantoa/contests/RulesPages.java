package vn.lantoa.contests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.page.RulesPage;
import vn.lantoa.rules.Lang;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Words;

/** The Thể lệ as people read it: printed from what is enforced, with what was extended since. */
@Controller
class RulesPages {

    private final Contests contests;
    private final TimelineWords timeline;

    RulesPages(Contests contests, TimelineWords timeline) {
        this.contests = contests;
        this.timeline = timeline;
    }

    @Bean
    static PublicPaths rulesPaths() {
        return PublicPaths.of("/the-le");
    }

    @GetMapping("/the-le")
    ModelAndView rules(Words words) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        boolean vi = words.locale().getLanguage().equals("vi");
        List<RulesPage.PhaseRules> issued = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (Phase phase : contests.phases(contest.id())) {
            Optional<IssuedRules> rules = contests.rules(phase.id());
            if (rules.isPresent()) {
                issued.add(shown(phase, rules.get(), words, vi));
            } else {
                pending.add(words.t("contests.rules.pendingPhase", phase.number(), phase.name(vi)));
            }
        }
        return Answer.page("contests/rules", new RulesPage(issued, pending));
    }

    private RulesPage.PhaseRules shown(Phase phase, IssuedRules rules, Words words, boolean vi) {
        return new RulesPage.PhaseRules(
                phase.number(),
                rules.number(),
                rules.issuedAt(),
                rules.signer(),
                rules.signerTitle(),
                rules.fingerprint(),
                rules.book().text(vi ? Lang.VI : Lang.EN),
                timeline.extensions(phase.id(), words));
    }
}
