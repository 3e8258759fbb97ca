package vn.lantoa.entries;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.entries.page.UnitsPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The entry form: kept after each change, checked when it is sent. */
@Controller
class DraftPages {

    private final MyEntries mine;
    private final Drafts drafts;
    private final DraftReading reading;
    private final DraftShowing showing;
    private final Submitting submitting;
    private final Contests contests;

    DraftPages(
            MyEntries mine,
            Drafts drafts,
            DraftReading reading,
            DraftShowing showing,
            Submitting submitting,
            Contests contests) {
        this.mine = mine;
        this.drafts = drafts;
        this.reading = reading;
        this.showing = showing;
        this.submitting = submitting;
        this.contests = contests;
    }

    ModelAndView form(EntryCard draft, Actor by, Words words) {
        return Answer.page("entries/draft", showing.page(draft, showing.stored(draft, words), by, words));
    }

    /** {@code act}: keep, find (a unit, without script) or send. */
    @PostMapping("/du-thi/{id}")
    ModelAndView act(@PathVariable String id, Form form, HttpServletRequest request, Actor by, Words words) {
        EntryCard draft = mine.find(id, by);
        if (draft.status() != EntryStatus.DRAFT) {
            return Answer.goTo("/du-thi/" + id);
        }
        keep(draft, form, request, by);
        EntryCard kept = mine.find(id, by);
        if (form.text("act").equals("send")) {
            return send(kept, form, by, words);
        }
        if (form.isRefused()) {
            return Answer.refused("entries/draft", showing.page(kept, form, by, words));
        }
        return form.text("act").equals("find")
                ? Answer.page("entries/draft", showing.page(kept, form, by, words))
                : Answer.goTo("/du-thi/" + id, "entries.draft.kept");
    }

    /** Kept while the person goes on typing. */
    @PostMapping("/du-thi/{id}/ban-nhap")
    ResponseEntity<Void> keep(@PathVariable String id, Form form, HttpServletRequest request, Actor by) {
        EntryCard draft = mine.find(id, by);
        if (draft.status() == EntryStatus.DRAFT) {
            keep(draft, form, request, by);
        }
        return ResponseEntity.noContent().build();
    }

    private void keep(EntryCard draft, Form form, HttpServletRequest request, Actor by) {
        FormQuestions asked =
                FormQuestions.of(contests.rules(draft.rules()).orElseThrow().book(), draft.category());
        drafts.keep(draft.id(), reading.read(form, request, asked, by), asked.book(), by);
    }

    private ModelAndView send(EntryCard draft, Form form, Actor by, Words words) {
        if (!form.isRefused()) {
            Submission came = submitting.submit(draft.id(), by);
            if (came instanceof Submission.Accepted(String code)) {
                return Answer.goTo("/du-thi/" + draft.id(), "entries.submitted", code);
            }
            SubmissionWords.refuse(form, came, words);
        }
        return Answer.refused("entries/draft", showing.page(draft, form, by, words));
    }

    /** Goes on under the version now in force; in another category only where the old one is no more. */
    @PostMapping("/du-thi/{id}/the-le-moi")
    ModelAndView takeNewRules(@PathVariable String id, @RequestParam(defaultValue = "") String category, Actor by) {
        EntryCard draft = mine.find(id, by);
        if (draft.status() != EntryStatus.DRAFT) {
            return Answer.goTo("/du-thi/" + id);
        }
        IssuedRules now = contests.rules(draft.phase()).orElseThrow();
        String chosen = now.book().category(draft.category()).isPresent() ? draft.category() : category;
        if (now.book().category(chosen).isEmpty()) {
            throw new NotFound();
        }
        drafts.moveTo(draft.id(), now, chosen);
        return Answer.goTo("/du-thi/" + id, "entries.amended.moved", now.number());
    }

    /** The units that a search finds, as a part of the form; by itself it is no page. */
    @GetMapping("/don-vi")
    ModelAndView units(@RequestParam(required = false) @Nullable String unitWords, Actor by) {
        if (unitWords == null) {
            throw new NotFound();
        }
        return Answer.page("entries/units", new UnitsPage(showing.found(unitWords), unitWords));
    }
}
