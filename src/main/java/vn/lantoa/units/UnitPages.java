package vn.lantoa.units;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organisation level by level, searched, and as it was on any day. */
@Controller
@Order(80)
class UnitPages implements DeskSource {

    static final String HERE = "/quan-tri/don-vi";

    private final UnitsDoor door;
    private final UnitKeepers keepers;
    private final UnitViews views;

    UnitPages(UnitsDoor door, UnitKeepers keepers, UnitViews views) {
        this.door = door;
        this.keepers = keepers;
        this.views = views;
    }

    @GetMapping(HERE)
    ModelAndView tree(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        return Answer.page(
                "units/tree",
                views.tree(
                        UnitsDoor.tree(form.text("cay")),
                        door.day(form.text("ngay")),
                        form.text("tim"),
                        after(form),
                        words));
    }

    @GetMapping(HERE + "/{id:[0-9a-f-]{36}}")
    ModelAndView unit(@PathVariable String id, Actor by, Form form, Words words) {
        door.requireKeeper(by);
        return Answer.page(
                "units/unit", views.unit(UnitsDoor.unit(id), door.day(form.text("ngay")), after(form), words));
    }

    private static @Nullable UUID after(Form form) {
        String typed = form.text("sau");
        return typed.isEmpty() ? null : UnitsDoor.unit(typed).value();
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return keepers.maySetUp(actor.id()) ? List.of(new DeskCard("units.title", "units.desk", HERE)) : List.of();
    }
}
