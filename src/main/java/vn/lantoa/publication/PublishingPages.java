package vn.lantoa.publication;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.publication.page.PublishingPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PickOutcome;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organiser shows the line-up in the gallery and takes single works down. */
@Controller
@Order(50)
class PublishingPages implements DeskSource {

    private static final String HERE = "/dang-tai";

    private final ShownPhase shown;
    private final CommitteeAccess committee;
    private final Publishing publishing;
    private final PublishingList list;
    private final Entries entries;
    private final InstantSource clock;

    PublishingPages(
            ShownPhase shown,
            CommitteeAccess committee,
            Publishing publishing,
            PublishingList list,
            Entries entries,
            InstantSource clock) {
        this.shown = shown;
        this.committee = committee;
        this.publishing = publishing;
        this.list = list;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView lineup(Actor by, Form form, Words words) {
        committee.run(by);
        return Answer.page("publication/publishing", page(shown.of(form), form, words));
    }

    @PostMapping(HERE)
    ModelAndView publish(Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        if (!list.standing(phase.id()).sealed()) {
            form.refuse("giai-doan", "publication.publish.noLineup");
            return refused(phase, form, words);
        }
        int published = publishing.publishAll(phase.id(), by);
        return Answer.goTo(
                back(phase, form),
                published == 0 ? "publication.publish.nothing" : "publication.publish.done",
                published);
    }

    @PostMapping(HERE + "/cac-tac-pham")
    ModelAndView publishMany(Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        PickOutcome picked = list.picked(phase, form);
        if (picked instanceof PickOutcome.Keys(List<String> codes)) {
            ManyDone done = publishing.publish(phase.id(), codes, by);
            return said(phase, form, words, "publication.publish", done);
        }
        picked.refuse(form);
        return refused(phase, form, words);
    }

    @PostMapping(HERE + "/cac-tac-pham/go")
    ModelAndView takeManyDown(Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        String reason = form.required("ly-do", 300, "publication.takeDown.reason.missing");
        PickOutcome picked = list.picked(phase, form);
        if (picked instanceof PickOutcome.Keys(List<String> codes)) {
            if (!form.isRefused()) {
                return said(
                        phase, form, words, "publication.takeDown", publishing.takeDown(phase.id(), codes, reason, by));
            }
        } else {
            picked.refuse(form);
        }
        return refused(phase, form, words);
    }

    @PostMapping(HERE + "/{code}/go")
    ModelAndView takeDown(@PathVariable String code, Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        EntryCard entry = entry(phase, code);
        String reason = form.requiredAs("reason-" + code, 300, "publication.takeDown.reason");
        if (form.isRefused()) {
            return refused(phase, form, words);
        }
        return publishing.takeDown(phase.id(), entry, reason, by)
                ? Answer.goTo(back(phase, form), "publication.takeDown.done", code)
                : Answer.goTo(back(phase, form), "publication.takeDown.already", code);
    }

    @PostMapping(HERE + "/{code}/go/huy")
    ModelAndView publishAgain(@PathVariable String code, Actor by, Form form) {
        committee.run(by);
        Phase phase = shown.of(form);
        publishing.publishAgain(phase.id(), entry(phase, code), by);
        return Answer.goTo(back(phase, form), "publication.publishAgain.done", code);
    }

    private ModelAndView said(Phase phase, Form form, Words words, String key, ManyDone many) {
        return many.left().isEmpty()
                ? Answer.goTo(back(phase, form), key + ".many", many.done())
                : Answer.goTo(
                        back(phase, form),
                        key + ".some",
                        many.done(),
                        many.left().size(),
                        words.some(many.left()));
    }

    private ModelAndView refused(Phase phase, Form form, Words words) {
        return Answer.refused("publication/publishing", page(phase, form, words));
    }

    private EntryCard entry(Phase phase, String code) {
        return entries.byCode(code).filter(e -> list.holds(phase.id(), e.id())).orElseThrow(NotFound::new);
    }

    private String back(Phase phase, Form form) {
        return list.asked(phase, form).address();
    }

    private PublishingPage page(Phase phase, Form form, Words words) {
        PublishingList.Standing standing = list.standing(phase.id());
        ListPage<PublishingPage.Row> works = list.page(phase, list.asked(phase, form));
        Optional<PhaseWindow> window = shown.publishing(phase.id());
        return new PublishingPage(
                phase.number(),
                shown.numbers(),
                phase.name(words.isVietnamese()),
                standing.sealed(),
                standing.waiting(),
                window.filter(w -> !clock.instant().isBefore(w.from())).isPresent(),
                window.map(PhaseWindow::from).orElse(null),
                works.rows(),
                works.view(),
                form);
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        List<DeskCard> cards = new ArrayList<>();
        if (committee.isOrganiser(actor)) {
            cards.add(new DeskCard("publication.publish", "publication.publish.desk", "/dang-tai"));
        }
        if (committee.isOrganiser(actor) || committee.isOfficer(actor)) {
            cards.add(new DeskCard("publication.fanpage", "publication.fanpage.desk", "/fanpage"));
        }
        return cards;
    }
}
