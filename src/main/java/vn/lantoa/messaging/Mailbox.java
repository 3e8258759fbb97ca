package vn.lantoa.messaging;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.messaging.page.MailboxPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;

/** The demo's mailbox: what would have been sent. Outside demo mode the route does not exist. */
@Controller
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class Mailbox {

    private static final String NEWEST = """
            select recipient, subject, body, written_at as at
            from messaging.message
            order by id desc
            limit 30
            """;

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static PublicPaths mailboxPaths() {
        return PublicPaths.of("/hop-thu");
    }

    @GetMapping("/hop-thu")
    ModelAndView newest() {
        List<MailboxPage.Mail> mails =
                jdbc.sql(NEWEST).query(MailboxPage.Mail.class).list();
        return Answer.page("messaging/mailbox", new MailboxPage(mails));
    }
}
