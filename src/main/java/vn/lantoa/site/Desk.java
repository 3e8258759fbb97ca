package vn.lantoa.site;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.shared.Actor;
import vn.lantoa.site.page.MyDeskPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskSource;

/** Việc của tôi: what the modules have for this person, and nothing else. */
@Controller
class Desk {

    private final List<DeskSource> sources;

    Desk(List<DeskSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/viec-cua-toi")
    ModelAndView desk(Actor by) {
        return Answer.page(
                "site/desk",
                new MyDeskPage(
                        by.name(),
                        sources.stream().flatMap(s -> s.cards(by).stream()).toList()));
    }
}
