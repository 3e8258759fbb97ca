package vn.lantoa.contests;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The Thể lệ as people read it and take it with them: printed from what is enforced, with what was decided since. */
@Controller
class RulesPages {

    private final Contests contests;
    private final PhaseAsked phases;
    private final RulesShown shown;
    private final RulesFiles files;

    RulesPages(Contests contests, PhaseAsked phases, RulesShown shown, RulesFiles files) {
        this.contests = contests;
        this.phases = phases;
        this.shown = shown;
        this.files = files;
    }

    @Bean
    static PublicPaths rulesPaths() {
        return PublicPaths.of("/the-le", "/the-le/*");
    }

    @GetMapping("/the-le")
    ModelAndView rules(Form form, @RequestParam(name = "phien-ban", defaultValue = "") String version, Words words) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        Phase phase = phases.of(form, Activity.LAUNCH);
        IssuedRules rules = shown.version(phase.id(), version).orElse(null);
        if (rules == null && !version.isEmpty()) {
            throw new NotFound();
        }
        return Answer.page("contests/rules", shown.page(contest, phase, rules, words));
    }

    @GetMapping("/the-le/{number:\\d{1,4}}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable int number, @RequestParam(name = "phien-ban", defaultValue = "") String version) {
        return files.pdf(asked(number, version));
    }

    @GetMapping("/the-le/{number:\\d{1,4}}.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable int number, @RequestParam(name = "phien-ban", defaultValue = "") String version) {
        return files.docx(asked(number, version));
    }

    private RulesToPrint asked(int number, String version) {
        Phase phase = phases.numbered(number);
        return new RulesToPrint(
                phase.number(), shown.version(phase.id(), version).orElseThrow(NotFound::new));
    }
}
