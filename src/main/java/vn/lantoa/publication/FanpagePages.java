package vn.lantoa.publication;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Phase;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.rules.PublicRules.EngagementEvent;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.Listing;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;
import vn.lantoa.web.page.Words;

/** Posts pasted, figures typed and confirmed, and the closing that freezes them. */
@Controller
class FanpagePages {

    private final ShownPhase shown;
    private final CommitteeAccess committee;
    private final FanpageView view;
    private final FanpageLists lists;
    private final Posts posts;
    private final FigureCounting figureCounting;
    private final Engagement engagement;

    FanpagePages(
            ShownPhase shown,
            CommitteeAccess committee,
            FanpageView view,
            FanpageLists lists,
            Posts posts,
            FigureCounting figureCounting,
            Engagement engagement) {
        this.shown = shown;
        this.committee = committee;
        this.view = view;
        this.lists = lists;
        this.posts = posts;
        this.figureCounting = figureCounting;
        this.engagement = engagement;
    }

    @GetMapping("/fanpage")
    ModelAndView posts(Actor by, Form form) {
        committee.fanpage(by);
        return Answer.page("publication/posts", view.posts(shown.of(form), by, form));
    }

    @PostMapping("/fanpage")
    ModelAndView paste(Actor by, Form form) {
        committee.fanpage(by);
        Phase phase = shown.of(form);
        EntryCard entry = work(phase, form.text("code"));
        String field = "permalink-" + entry.code();
        String typed = form.requiredAs(field, 500, "publication.post.link");
        if (!form.isRefused()) {
            switch (posts.paste(phase.id(), entry, typed, by)) {
                case PasteOutcome.Pasted(String permalink) -> {
                    return Answer.goTo(lists.posts(phase, form).address(), "publication.post.done", entry.code());
                }
                case PasteOutcome.NotAPost() -> form.refuse(field, "publication.post.notAPost");
                case PasteOutcome.Taken() -> form.refuse(field, "publication.post.taken");
                case PasteOutcome.Frozen() -> form.refuse(field, "publication.figures.frozen");
            }
        }
        return Answer.refused("publication/posts", view.posts(phase, by, form));
    }

    @GetMapping("/fanpage/so-lieu")
    ModelAndView figures(Actor by, Form form) {
        committee.fanpage(by);
        return Answer.page("publication/figures", view.figures(shown.of(form), by, form));
    }

    @PostMapping("/fanpage/so-lieu")
    ModelAndView type(Actor by, Form form) {
        committee.officer(by);
        Phase phase = shown.of(form);
        EntryCard entry = work(phase, form.text("code"));
        List<EngagementEvent> events = shown.side(phase.id()).events();
        if (events.isEmpty()) {
            throw new NotFound();
        }
        Figures figures = read(events, entry.code(), form);
        if (!form.isRefused()) {
            if (figureCounting.type(entry, figures, by)) {
                return Answer.goTo(figuresPath(phase, form), "publication.figures.typed", entry.code());
            }
            form.refuse(field(events.getFirst(), entry.code()), "publication.figures.noPost");
        }
        return Answer.refused("publication/figures", view.figures(phase, by, form));
    }

    @PostMapping("/fanpage/so-lieu/{id}/xac-nhan")
    ModelAndView confirm(@PathVariable String id, Actor by, Form form) {
        committee.officer(by);
        Phase phase = shown.of(form);
        FigureEntry reading = IdText.read(id)
                .flatMap(one -> figureCounting.reading(phase.id(), one))
                .orElseThrow(NotFound::new);
        EntryCard entry = lists.find(reading.entry()).orElseThrow(NotFound::new);
        if (reading.isConfirmed() || figureCounting.confirm(phase.id(), reading, entry, by)) {
            return Answer.goTo(figuresPath(phase, form), "publication.figures.confirmed", entry.code());
        }
        form.refuse(
                field(shown.side(phase.id()).events().getFirst(), entry.code()),
                reading.typedBy().equals(by.id()) ? "publication.figures.own" : "publication.figures.changed");
        return Answer.refused("publication/figures", view.figures(phase, by, form));
    }

    @PostMapping("/fanpage/so-lieu/xac-nhan")
    ModelAndView confirmTicked(Actor by, Form form, Words words) {
        committee.officer(by);
        Phase phase = shown.of(form);
        Map<String, UUID> seen = seen(form);
        if (seen.isEmpty()) {
            form.refuse(ListView.ROW, "web.list.nothing");
            return Answer.refused("publication/figures", view.figures(phase, by, form));
        }
        ManyDone done = figureCounting.confirmAll(phase.id(), seen, by);
        return done.left().isEmpty()
                ? Answer.goTo(figuresPath(phase, form), "publication.figures.confirmed.many", done.done())
                : Answer.goTo(
                        figuresPath(phase, form),
                        "publication.figures.confirmed.some",
                        done.done(),
                        done.left().size(),
                        words.some(done.left()));
    }

    /** A tick stands for the very figures that were on the page: the code and the id of what was typed. */
    private static Map<String, UUID> seen(Form form) {
        Map<String, UUID> seen = new LinkedHashMap<>();
        form.all(ListView.ROW).stream()
                .limit(Listing.ROWS)
                .map(tick -> tick.split("\\.", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> IdText.read(parts[1]).ifPresent(id -> seen.put(parts[0], id)));
        return seen;
    }

    @PostMapping("/fanpage/chot")
    ModelAndView freeze(Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        switch (engagement.freeze(phase.id(), by)) {
            case FreezeOutcome.Frozen(FrozenEngagement frozen) -> {
                return Answer.goTo(
                        figuresPath(phase, form),
                        "publication.freeze.done",
                        frozen.figures().size());
            }
            case FreezeOutcome.AlreadyFrozen() -> {
                return Answer.goTo(figuresPath(phase, form), "publication.freeze.already");
            }
            case FreezeOutcome.StillOpen(var until) ->
                form.refuse(
                        "chot",
                        "publication.freeze.stillOpen",
                        until == null ? "–" : words.time(Window.lastMinute(until)));
            case FreezeOutcome.Unconfirmed(var open) ->
                form.refuse("chot", "publication.freeze.unconfirmed", words.some(lists.codes(open)));
        }
        return Answer.refused("publication/figures", view.figures(phase, by, form));
    }

    /** The figures that the rules ask for; the others are nought. */
    private static Figures read(List<EngagementEvent> events, String code, Form form) {
        Map<EngagementEvent, Integer> typed = new EnumMap<>(EngagementEvent.class);
        for (EngagementEvent event : events) {
            Integer count = form.number(field(event, code), 0, 9_999_999, "publication.event." + event);
            typed.put(event, count == null ? 0 : count);
        }
        return new Figures(
                typed.getOrDefault(EngagementEvent.REACTION, 0),
                typed.getOrDefault(EngagementEvent.COMMENT, 0),
                typed.getOrDefault(EngagementEvent.SHARE, 0),
                typed.getOrDefault(EngagementEvent.VIEW, 0));
    }

    private static String field(EngagementEvent event, String code) {
        return event.name().toLowerCase(Locale.ROOT) + "s-" + code;
    }

    private String figuresPath(Phase phase, Form form) {
        return lists.figures(phase, form).address();
    }

    private EntryCard work(Phase phase, String code) {
        return lists.work(phase.id(), code).orElseThrow(NotFound::new);
    }
}
