package vn.lantoa.drafting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.drafting.page.PreviewPage;
import vn.lantoa.entries.EntryFormPreview;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The entry form authors would get under the draft: {@code ?the-loai=anh}, the first category without. */
@Controller
class PreviewPages {
    private final DraftAccess door;
    private final EntryFormPreview preview;

    PreviewPages(DraftAccess door, EntryFormPreview preview) {
        this.door = door;
        this.preview = preview;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/phieu")
    ModelAndView form(@PathVariable int number, Form form, Actor by, Words words) {
        var phase = door.phase(number, by);
        var draft = door.open(phase).orElseThrow(NotFound::new);
        var rules = draft.rules();
        List<Field.Option> categories = rules.categories().stream()
                .map(each -> new Field.Option(each.code(), each.name().in(Lang.of(words.isVietnamese()))))
                .toList();
        var asked = form.text("the-loai");
        var here = categories.stream()
                .map(Field.Option::value)
                .filter(code -> asked.isEmpty() || code.equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Answer.page(
                "drafting/preview",
                new PreviewPage(
                        door.bar(phase, draft, "phieu", words),
                        categories,
                        here,
                        preview.of(new RuleBook(rules), here, words)));
    }
}
