package vn.lantoa.publication;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.entries.Lineup;
import vn.lantoa.publication.page.PublishingPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organiser hangs the line-up in the gallery and takes single works down. */
@Controller
@Order(50)
class PublishingPages implements DeskSource {

    private final ShownPhase shown;
    private final CommitteeAccess committee;
    private final Publishing publishing;
    private final Entries entries;
    private final InstantSource clock;

    PublishingPages(
            ShownPhase shown, CommitteeAccess committee, Publishing publishing, Entries entries, InstantSource clock) {
        this.shown = shown;
        this.committee = committee;
        this.publishing = publishing;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/dang-tai")
    ModelAndView lineup(Actor by, Form form, Words words) {
        committee.run(by);
        return Answer.page("publication/publishing", page(shown.of(form), form, words));
    }

    @PostMapping("/dang-tai")
    ModelAndView publish(Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        if (publishing.lineup(phase.id()).isEmpty()) {
            form.refuse("giai-doan", "publication.publish.noLineup");
            return Answer.refused("publication/publishing", page(phase, form, words));
        }
        int published = publishing.publishAll(phase.id(), by);
        return Answer.goTo(
                path(phase), published == 0 ? "publication.publish.nothing" : "publication.publish.done", published);
    }

    @PostMapping("/dang-tai/{code}/go")
    ModelAndView takeDown(@PathVariable String code, Actor by, Form form, Words words) {
        committee.run(by);
        Phase phase = shown.of(form);
        EntryCard entry = entry(phase, code);
        String reason = form.requiredAs("reason-" + code, 300, "publication.takeDown.reason");
        if (form.isRefused()) {
            return Answer.refused("publication/publishing", page(phase, form, words));
        }
        return publishing.takeDown(entry, reason, by)
                ? Answer.goTo(path(phase), "publication.takeDown.done", code)
                : Answer.goTo(path(phase), "publication.takeDown.already", code);
    }

    @PostMapping("/dang-tai/{code}/go/huy")
    ModelAndView hangAgain(@PathVariable String code, Actor by, Form form) {
        committee.run(by);
        Phase phase = shown.of(form);
        publishing.hangAgain(phase.id(), entry(phase, code), by);
        return Answer.goTo(path(phase), "publication.hangAgain.done", code);
    }

    private EntryCard entry(Phase phase, String code) {
        List<EntryId> chosen =
                publishing.lineup(phase.id()).map(Lineup::entries).orElse(List.of());
        return entries.byCode(code).filter(e -> chosen.contains(e.id())).orElseThrow(NotFound::new);
    }

    private static String path(Phase phase) {
        return phase.at("/dang-tai");
    }

    private PublishingPage page(Phase phase, Form form, Words words) {
        Optional<Lineup> lineup = publishing.lineup(phase.id());
        List<PublishingPage.Row> rows = rows(phase, lineup.map(Lineup::entries).orElse(List.of()));
        Optional<PhaseWindow> window = shown.publishing(phase.id());
        return new PublishingPage(
                phase.number(),
                shown.numbers(),
                phase.name(words.isVietnamese()),
                lineup.isPresent(),
                (int) rows.stream().filter(r -> r.state().equals("waiting")).count(),
                window.filter(w -> !clock.instant().isBefore(w.from())).isPresent(),
                window.map(PhaseWindow::from).orElse(null),
                rows,
                form);
    }

    private List<PublishingPage.Row> rows(Phase phase, List<EntryId> chosen) {
        Map<EntryId, EntryCard> cards = entries.all(chosen);
        Map<EntryId, PublicationState> hangings = publishing.hangings(phase.id());
        List<PublishingPage.Row> rows = new ArrayList<>();
        for (EntryId id : chosen) {
            EntryCard card = cards.get(id);
            if (card != null) {
                rows.add(row(rows.size() + 1, card, hangings.get(id)));
            }
        }
        return rows;
    }

    private static PublishingPage.Row row(int position, EntryCard card, @Nullable PublicationState publicationState) {
        return new PublishingPage.Row(
                position,
                card.code(),
                card.title(),
                card.authorName(),
                card.unitName(),
                state(card, publicationState),
                publicationState == null ? null : publicationState.at(),
                publicationState == null ? null : publicationState.liftedReason());
    }

    private static String state(EntryCard card, @Nullable PublicationState publicationState) {
        if (card.status() != EntryStatus.SUBMITTED) {
            return "gone";
        } else if (publicationState == null) {
            return "waiting";
        } else {
            return publicationState.inForce() ? "hung" : "down";
        }
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
