package vn.lantoa.documents;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.documents.page.MyCertificatesPage;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.NotFound;

/** A winner's certificates, for the author and for whoever entered the work for the author. */
@Controller
@Order(81)
class MyCertificates implements DeskSource {

    private final Entries entries;
    private final CommitteeAccess committee;
    private final CertificateRows rows;
    private final Printing printing;

    MyCertificates(Entries entries, CommitteeAccess committee, CertificateRows rows, Printing printing) {
        this.entries = entries;
        this.committee = committee;
        this.rows = rows;
        this.printing = printing;
    }

    @GetMapping("/giay-chung-nhan")
    ModelAndView mine(Actor by) {
        return Answer.page(
                "documents/mine",
                new MyCertificatesPage(of(by).stream().map(CertificateLines::of).toList()));
    }

    /** A revoked one is not printed again: the way goes to the page that says why. */
    @GetMapping("/giay-chung-nhan/{id}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String id, Actor by) {
        Issued one = IdText.read(id)
                .flatMap(rows::find)
                .filter(found -> maySee(found, by))
                .orElseThrow(NotFound::new);
        return one.inForce()
                ? printing.one(one)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, one.verifyPath())
                        .build();
    }

    private boolean maySee(Issued one, Actor by) {
        return committee.isOrganiser(by)
                || entries.find(one.entry()).stream()
                        .anyMatch(card -> card.author().equals(by.id())
                                || card.enteredBy().equals(by.id()));
    }

    private List<Issued> of(Actor by) {
        List<EntryCard> cards = entries.of(by.id());
        return cards.isEmpty()
                ? List.of()
                : rows.ofEntries(cards.stream().map(EntryCard::id).toList());
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return of(actor).isEmpty()
                ? List.of()
                : List.of(new DeskCard("documents.mine", "documents.mine.task", "/giay-chung-nhan"));
    }
}
