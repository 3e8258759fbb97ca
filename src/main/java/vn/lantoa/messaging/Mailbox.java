package vn.lantoa.messaging;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.messaging.page.MailboxPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.ColumnKind;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.Listing;
import vn.lantoa.web.Lists;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;

/** The demo's mailbox: what would have been sent. Outside demo mode the route does not exist. */
@Controller
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class Mailbox {

    private static final Listing MAILS = Listing.of("messaging.mailbox", """
            select id, recipient, subject, body, written_at as at,
                   shared.folded(recipient || ' ' || subject) as sought
            from messaging.message
            """, "id", ColumnKind.WHOLE)
            .newestFirst()
            .sought("sought")
            .uncounted();

    private final Lists lists;

    Mailbox(Lists lists) {
        this.lists = lists;
    }

    @Bean
    static PublicPaths mailboxPaths() {
        return PublicPaths.of("/hop-thu");
    }

    @GetMapping("/hop-thu")
    ModelAndView newest(Form form) {
        ListPage<MailboxPage.Mail> mails =
                lists.page(MAILS.asked(form, "/hop-thu", Map.of()), Map.of(), MailboxPage.Mail.class);
        return Answer.page("messaging/mailbox", new MailboxPage(mails.rows(), mails.view()));
    }
}
