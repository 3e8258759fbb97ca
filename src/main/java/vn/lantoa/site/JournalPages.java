package vn.lantoa.site;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.journal.Chain;
import vn.lantoa.journal.JournalLine;
import vn.lantoa.shared.Actor;
import vn.lantoa.site.page.JournalPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.Asked;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** The journal for organisers and the administrator: one readable line per act, with its number in the chain. */
@Controller
@Order(90)
class JournalPages implements DeskSource {

    /** Newest first, never counted: of all tables this one grows for ever. */
    private static final Listing LINES = Listing.of("site.journal", """
            select line.id, link.number, line.at, line.actor_name, line.subject, line.sentence,
                   shared.folded(line.actor_name || ' ' || line.sentence) as sought
            from journal.line
            left join journal.link on link.line = line.id
            """, "id", ColumnKind.WHOLE)
            .newestFirst()
            .sought("sought")
            .uncounted();

    private final Lists lists;
    private final Chain chain;
    private final CommitteeAccess committee;

    JournalPages(Lists lists, Chain chain, CommitteeAccess committee) {
        this.lists = lists;
        this.chain = chain;
        this.committee = committee;
    }

    /** The chain is read whole where the journal opens, not again on each page of it. */
    @GetMapping("/nhat-ky")
    ModelAndView newest(Actor by, Form form) {
        if (!mayRead(by)) {
            throw new NotFound();
        }
        Asked asked = LINES.asked(form, "/nhat-ky", Map.of());
        ListPage<JournalLine> lines = lists.page(asked, Map.of(), JournalLine.class);
        Boolean sound = asked.isOpening() ? Boolean.valueOf(chain.check() instanceof Chain.Verdict.Sound) : null;
        return Answer.page("site/journal", new JournalPage(lines.rows(), lines.view(), sound));
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return mayRead(actor) ? List.of(new DeskCard("site.journal", "site.journal.task", "/nhat-ky")) : List.of();
    }

    private boolean mayRead(Actor by) {
        return committee.isOrganiser(by) || committee.isAdministrator(by);
    }
}
