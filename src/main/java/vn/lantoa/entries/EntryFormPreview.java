package vn.lantoa.entries;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.entries.page.EntryFormPage;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The entry form that authors would get under rules that are not issued yet; nothing in it can be filled in. */
@Component
public class EntryFormPreview {

    /**
     * To be shown by {@code @template.entries._preview(frame = …, page = …)}.
     *
     * @throws java.util.NoSuchElementException when the rules have no category of this code
     */
    public EntryFormPage of(RuleBook book, String categoryCode, Words words) {
        FormQuestions asked = FormQuestions.of(book, categoryCode);
        return FormView.of(
                asked,
                new FormView.Filled(
                        false, false, null, false, List.of(), List.of(), asked.ticks(false, null), Form.blank(words)),
                words);
    }
}
