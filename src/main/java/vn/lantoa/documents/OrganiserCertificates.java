package vn.lantoa.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.documents.page.CertificatesPage;
import vn.lantoa.documents.page.OneCertificatePage;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.results.Announced;
import vn.lantoa.results.Award;
import vn.lantoa.results.Results;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organiser's side of certificates: issue, print all, revoke. */
@Controller
@Order(80)
class OrganiserCertificates implements DeskSource {

    private static final String HERE = "/ban-to-chuc/giay-chung-nhan";

    private final CommitteeAccess committee;
    private final PhaseAsked phases;
    private final Results results;
    private final Entries entries;
    private final Certificates certificates;
    private final CertificateRows rows;
    private final Printing printing;

    OrganiserCertificates(
            CommitteeAccess committee,
            PhaseAsked phases,
            Results results,
            Entries entries,
            Certificates certificates,
            CertificateRows rows,
            Printing printing) {
        this.committee = committee;
        this.phases = phases;
        this.results = results;
        this.entries = entries;
        this.certificates = certificates;
        this.rows = rows;
        this.printing = printing;
    }

    @GetMapping(HERE)
    ModelAndView all(Actor by, Form asked, Words words) {
        Contest contest = committee.run(by);
        return Answer.page(
                "documents/certificates", page(chosen(by, asked), asked, OrderForm.suggested(contest, words), words));
    }

    @PostMapping(HERE)
    ModelAndView issue(Actor by, Form form, Words words) {
        Phase phase = chosen(by, form);
        Optional<Announced> announced = results.announced(phase.id());
        Optional<AwardOrder> order =
                announced.flatMap(result -> OrderForm.read(form, certificates.today(), result.sealedAt()));
        if (order.isEmpty()) {
            return Answer.refused("documents/certificates", page(phase, form, form, words));
        }
        return switch (certificates.issue(phase, order.get(), by)) {
            case CertificateOutcome.Done(int count, String first, String last) ->
                Answer.goTo(here(phase), "documents.issued", count, first, last);
            case CertificateOutcome.NothingLeft() -> Answer.goTo(here(phase), "documents.issued.nothing");
            case CertificateOutcome.NotAnnounced() ->
                Answer.refused("documents/certificates", page(phase, form, form, words));
        };
    }

    @GetMapping(HERE + "/tat-ca.pdf")
    ResponseEntity<byte[]> print(Actor by, Form asked) {
        List<Issued> inForce =
                rows.of(chosen(by, asked).id()).stream().filter(Issued::inForce).toList();
        if (inForce.isEmpty()) {
            throw new NotFound();
        }
        return printing.all(inForce);
    }

    @GetMapping(HERE + "/{id}")
    ModelAndView one(@PathVariable String id, Actor by, Words words) {
        committee.run(by);
        return Answer.page("documents/certificate", page(find(id), by, Form.blank(words)));
    }

    @PostMapping(HERE + "/{id}/thu-hoi")
    ModelAndView revoke(@PathVariable String id, Actor by, Form form) {
        committee.sign(by);
        Issued one = find(id);
        String reason = form.requiredAs("reason", 300, "documents.revoke.reason");
        if (form.isRefused()) {
            return Answer.refused("documents/certificate", page(one, by, form));
        }
        boolean now = certificates.revoke(one, reason, by);
        return Answer.goTo(
                HERE + "/" + one.id(), now ? "documents.revoked" : "documents.revoked.already", one.registerNumber());
    }

    private CertificatesPage page(Phase phase, Form asked, Form form, Words words) {
        ListPage<Issued> issued = rows.page(phase, asked);
        boolean vietnamese = words.isVietnamese();
        Optional<Announced> announced = results.announced(phase.id());
        return new CertificatesPage(
                phase.number(),
                phases.numbers(),
                phase.name(vietnamese),
                announced.isPresent(),
                announced
                        .map(result -> waiting(certificates.waiting(result), vietnamese))
                        .orElse(List.of()),
                rows.of(phase.id()).stream().anyMatch(Issued::inForce),
                issued.map(CertificateLines::of).rows(),
                issued.view(),
                form);
    }

    private List<CertificatesPage.Waiting> waiting(List<Award> awards, boolean vietnamese) {
        Map<EntryId, EntryCard> cards =
                entries.all(awards.stream().map(Award::entry).toList());
        return awards.stream()
                .flatMap(award -> Optional.ofNullable(cards.get(award.entry())).stream()
                        .map(card ->
                                new CertificatesPage.Waiting(award.name(vietnamese), card.authorName(), card.code())))
                .toList();
    }

    private OneCertificatePage page(Issued one, Actor by, Form form) {
        return new OneCertificatePage(CertificateLines.of(one), committee.maySign(by) && one.inForce(), form);
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return committee.isOrganiser(actor)
                ? List.of(new DeskCard("documents.certificates", "documents.certificates.task", HERE))
                : List.of();
    }

    private static String here(Phase phase) {
        return phase.at(HERE);
    }

    /** The phase that is named, or the one that needs attention. */
    private Phase chosen(Actor by, Form form) {
        committee.run(by);
        return phases.isOpen(form) ? current() : phases.of(form, Activity.AWARD);
    }

    /** The first phase that was announced and still waits for certificates; else the last announced, else the first. */
    private Phase current() {
        List<Phase> announced = phases.all().stream()
                .filter(phase -> results.announced(phase.id()).isPresent())
                .toList();
        return announced.stream()
                .filter(phase -> !certificates
                        .waiting(results.announced(phase.id()).orElseThrow())
                        .isEmpty())
                .findFirst()
                .or(() -> announced.reversed().stream().findFirst())
                .or(() -> phases.all().stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    private Issued find(String id) {
        return IdText.read(id).flatMap(rows::find).orElseThrow(NotFound::new);
    }
}
