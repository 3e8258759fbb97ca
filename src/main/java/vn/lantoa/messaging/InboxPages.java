package vn.lantoa.messaging;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.messaging.page.InboxPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.page.Form;

/** A person's letters on the site itself: complete even where no mail server is. */
@Controller
class InboxPages implements DeskSource {

    private final InboxRows rows;

    InboxPages(InboxRows rows) {
        this.rows = rows;
    }

    @GetMapping("/thu")
    ModelAndView newest(Actor by, Form form) {
        List<InboxPage.Mail> mails = rows.newest(by.id(), number(form.text("truoc")));
        boolean more = mails.size() > InboxRows.PAGE;
        List<InboxPage.Mail> shown = more ? mails.subList(0, InboxRows.PAGE) : mails;
        return Answer.page("messaging/inbox", new InboxPage(shown, more, rows.unread(by.id())));
    }

    /** Marks what the person has before them as read; what came meanwhile stays unread. */
    @PostMapping("/thu/da-doc")
    @Transactional
    public ModelAndView read(Actor by, Form form) {
        rows.read(by.id(), number(form.text("den")));
        return Answer.goTo("/thu");
    }

    @Override
    public List<DeskCard> cards(Actor by) {
        int unread = rows.unread(by.id());
        return unread == 0
                ? List.of()
                : List.of(new DeskCard("messaging.inbox", "messaging.inbox.desk", List.of(unread), "/thu"));
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
