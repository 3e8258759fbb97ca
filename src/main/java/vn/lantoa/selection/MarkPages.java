package vn.lantoa.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.selection.page.WorkPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** One entry before the council, and this member's mark. */
@Controller
class MarkPages {

    private final CouncilAccess access;
    private final Preselection preselection;
    private final CouncilHeader councilHeader;
    private final WorkViews views;

    MarkPages(CouncilAccess access, Preselection preselection, CouncilHeader councilHeader, WorkViews views) {
        this.access = access;
        this.preselection = preselection;
        this.councilHeader = councilHeader;
        this.views = views;
    }

    @GetMapping("/xet-chon/{council}/{code}")
    ModelAndView work(@PathVariable String council, @PathVariable String code, Actor by, Words words) {
        Council mine = access.see(council, by);
        List<Work> works = preselection.works(mine, by.id());
        Work work = works.get(position(works, code));
        Map<String, String> typed = new HashMap<>(Map.of("note", work.verdict().myNote()));
        if (work.verdict().mine() != null) {
            typed.put("points", work.verdict().mine().toString());
        }
        return Answer.page("selection/work", page(mine, works, code, Form.filled(typed, words), words));
    }

    @PostMapping("/xet-chon/{council}/{code}/diem")
    ModelAndView mark(@PathVariable String council, @PathVariable String code, Actor by, Form form, Words words) {
        Council mine = access.see(council, by);
        List<Work> works = preselection.works(mine, by.id());
        int at = position(works, code);
        Integer points = form.number("points", 0, Preselection.HIGHEST_MARK, "selection.mark.points");
        String note = form.optional("note", 500, "selection.mark.note");
        if (points != null && !form.isRefused()) {
            if (preselection.mark(mine, works.get(at).card().id(), points, note, by)) {
                String next = next(works, at);
                return Answer.goTo(
                        "/xet-chon/" + council + (next == null ? "" : "/" + next),
                        "selection.mark.saved",
                        code,
                        points);
            }
            form.refuse("points", "selection.concluded.already");
        }
        return Answer.refused("selection/work", page(mine, works, code, form, words));
    }

    private WorkPage page(Council council, List<Work> works, String code, Form form, Words words) {
        int at = position(works, code);
        return new WorkPage(
                councilHeader.of(council, words),
                form,
                views.rows(council, List.of(works.get(at)), words).getFirst(),
                at == 0 ? null : works.get(at - 1).card().code(),
                next(works, at));
    }

    private static @Nullable String next(List<Work> works, int at) {
        return at + 1 == works.size() ? null : works.get(at + 1).card().code();
    }

    private static int position(List<Work> works, String code) {
        return IntStream.range(0, works.size())
                .filter(i -> works.get(i).card().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
