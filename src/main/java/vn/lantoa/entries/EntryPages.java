package vn.lantoa.entries;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** An entry as its author sees it: the form while it is a draft, the receipt and the state afterwards. */
@Controller
class EntryPages {

    private final MyEntries mine;
    private final DraftPages draftPages;
    private final Withdrawing withdrawing;
    private final EntryViews views;

    EntryPages(MyEntries mine, DraftPages draftPages, Withdrawing withdrawing, EntryViews views) {
        this.mine = mine;
        this.draftPages = draftPages;
        this.withdrawing = withdrawing;
        this.views = views;
    }

    @GetMapping("/du-thi/{id}")
    ModelAndView show(@PathVariable String id, Actor by, Form form, Words words) {
        EntryCard entry = mine.find(id, by);
        return entry.status() == EntryStatus.DRAFT
                ? draftPages.form(entry, by, words)
                : Answer.page("entries/entry", views.page(entry, by, form, words));
    }

    @PostMapping("/du-thi/{id}/rut")
    ModelAndView withdraw(@PathVariable String id, Actor by, Form form, Words words) {
        EntryCard entry = mine.find(id, by);
        String reason = form.requiredAs("reason", 300, "entries.withdraw.reason");
        if (entry.status() == EntryStatus.DRAFT) {
            return Answer.goTo("/du-thi/" + id);
        }
        if (!form.isRefused()) {
            Optional<Instant> closed = withdrawing.withdraw(entry.id(), reason, by);
            if (closed.isEmpty()) {
                return Answer.goTo("/du-thi/" + id, "entries.withdrawn", entry.code());
            }
            form.refuse("reason", "entries.withdraw.tooLate", words.time(Window.lastMinute(closed.get())));
        }
        return Answer.refused("entries/entry", views.page(entry, by, form, words));
    }
}
