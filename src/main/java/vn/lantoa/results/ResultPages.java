package vn.lantoa.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.results.page.ResultPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** What everybody may see: the result once announced, and why each work has its place. */
@Controller
class ResultPages {

    private final Contests contests;
    private final PhaseAsked asked;
    private final Results results;
    private final ResultViews resultViews;
    private final PlaceExplanation placeExplanation;

    ResultPages(
            Contests contests,
            PhaseAsked asked,
            Results results,
            ResultViews resultViews,
            PlaceExplanation placeExplanation) {
        this.contests = contests;
        this.asked = asked;
        this.results = results;
        this.resultViews = resultViews;
        this.placeExplanation = placeExplanation;
    }

    @Bean
    static PublicPaths resultPaths() {
        return PublicPaths.of("/ket-qua", "/ket-qua/*");
    }

    @GetMapping("/ket-qua")
    ModelAndView all(Form form, Words words) {
        if (contests.shown().isEmpty()) {
            return Answer.page("results/result", new ResultPage(List.of(), null));
        }
        return Answer.page("results/result", new ResultPage(asked.numbers(), told(chosen(form), words)));
    }

    /** Without a number, the result that was announced last; before any was, the phase that is judged. */
    private Phase chosen(Form form) {
        Optional<Phase> newest = asked.isOpen(form)
                ? asked.all().stream()
                        .filter(phase -> open(phase).isPresent())
                        .max(Comparator.comparing(phase ->
                                results.announced(phase.id()).orElseThrow().announcedAt()))
                : Optional.empty();
        return newest.orElseGet(() -> asked.of(form, Activity.SCORE));
    }

    @GetMapping("/ket-qua/{code}")
    ModelAndView why(@PathVariable String code, Words words) {
        return asked.all().stream()
                .flatMap(phase -> open(phase).stream())
                .flatMap(snapshot -> snapshot.lines().stream()
                        .filter(line -> line.code().equals(code))
                        .map(line -> placeExplanation.page(snapshot, line, words)))
                .findFirst()
                .map(page -> Answer.page("results/place", page))
                .orElseThrow(NotFound::new);
    }

    private ResultPage.PhaseResult told(Phase phase, Words words) {
        boolean vietnamese = words.isVietnamese();
        return new ResultPage.PhaseResult(
                phase.number(),
                phase.name(vietnamese),
                phase.awarding(vietnamese),
                open(phase).map(snapshot -> told(snapshot, words)).orElse(null));
    }

    private ResultPage.@Nullable Told told(Snapshot snapshot, Words words) {
        return snapshot.announcedAt() == null
                ? null
                : new ResultPage.Told(
                        snapshot.announcedAt(),
                        resultViews.prizes(snapshot, words),
                        resultViews.columns(snapshot),
                        resultViews.rows(snapshot, words.isVietnamese()),
                        contests.rules(snapshot.rules()).orElseThrow().number(),
                        snapshot.fingerprint(),
                        snapshot.digest());
    }

    private Optional<Snapshot> open(Phase phase) {
        return results.sealed(phase.id()).filter(snapshot -> snapshot.announcedAt() != null);
    }
}
