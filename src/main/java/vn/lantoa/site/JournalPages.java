package vn.lantoa.site;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.journal.Chain;
import vn.lantoa.journal.JournalReading;
import vn.lantoa.shared.Actor;
import vn.lantoa.site.page.JournalPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.NotFound;

/** The journal for organisers and the administrator: one readable line per act, with its number in the chain. */
@Controller
@Order(90)
class JournalPages implements DeskSource {

    private static final int NEWEST = 200;

    private final JournalReading journal;
    private final Chain chain;
    private final CommitteeAccess committee;

    JournalPages(JournalReading journal, Chain chain, CommitteeAccess committee) {
        this.journal = journal;
        this.chain = chain;
        this.committee = committee;
    }

    @GetMapping("/nhat-ky")
    ModelAndView newest(Actor by) {
        if (!mayRead(by)) {
            throw new NotFound();
        }
        boolean sound = chain.check() instanceof Chain.Verdict.Sound;
        return Answer.page("site/journal", new JournalPage(journal.newest(NEWEST), sound));
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return mayRead(actor) ? List.of(new DeskCard("site.journal", "site.journal.task", "/nhat-ky")) : List.of();
    }

    private boolean mayRead(Actor by) {
        return committee.isOrganiser(by) || committee.isAdministrator(by);
    }
}
