package vn.lantoa.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.lantoa.web.DemoClock;

/** SMTP where a server is set ({@code LANTOA_MAIL_HOST}); in demo mode the mailbox page instead, and nothing leaves. */
@Component
class Post {

    private final @Nullable JavaMailSender sender;
    private final boolean demo;
    private final String from;

    Post(
            ObjectProvider<JavaMailSender> sender,
            DemoClock demo,
            @Value("${lantoa.mail.from:lantoa@localhost}") String from) {
        this.sender = demo.demo() ? null : sender.getIfAvailable();
        this.demo = demo.demo();
        this.from = from;
    }

    /** Closed until a mail server is set: messages wait. */
    boolean isOpen() {
        return demo || sender != null;
    }

    void carry(Letter letter) {
        if (sender == null) {
            return; // the demo's mailbox page reads the table itself
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(letter.recipient());
        mail.setSubject(letter.subject());
        mail.setText(letter.body());
        sender.send(mail);
    }
}
