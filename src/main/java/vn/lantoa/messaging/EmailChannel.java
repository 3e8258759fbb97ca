package vn.lantoa.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.lantoa.web.DemoClock;

/** SMTP where a server is set; in demo mode the mailbox page instead, and nothing leaves. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class EmailChannel implements Channel {

    /** For the connection, for each answer and for each write: a server that accepts and stays silent is given up. */
    private static final String TIMEOUT_MILLIS = "10000";

    private static final Pattern NO_SUCH_MAILBOX = Pattern.compile("55\\d[ -]");

    private final @Nullable JavaMailSenderImpl sender;
    private final boolean demo;
    private final String from;

    EmailChannel(MailSettings settings, DemoClock demo) {
        this.demo = demo.demo();
        this.from = settings.from();
        this.sender = this.demo || settings.host().isEmpty() ? null : sender(settings);
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        MailSettings.Tls tls = settings.effectiveTls();
        String protocol = tls == MailSettings.Tls.SMTPS ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        String prefix = "mail." + protocol;
        properties.put(prefix + ".connectiontimeout", TIMEOUT_MILLIS);
        properties.put(prefix + ".timeout", TIMEOUT_MILLIS);
        properties.put(prefix + ".writetimeout", TIMEOUT_MILLIS);
        properties.put(prefix + ".auth", String.valueOf(settings.username() != null));
        properties.put(prefix + ".starttls.required", String.valueOf(tls == MailSettings.Tls.STARTTLS));
        properties.put(prefix + ".starttls.enable", String.valueOf(tls == MailSettings.Tls.STARTTLS));
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        return sender;
    }

    @Override
    public Kind kind() {
        return Kind.EMAIL;
    }

    @Override
    public boolean isOpen() {
        return demo || sender != null;
    }

    @Override
    public void send(Delivery delivery) throws NotDelivered {
        if (sender == null) {
            return; // the demo's mailbox page reads the table itself
        }
        try {
            sender.send(mail(sender, delivery));
        } catch (MailException | MessagingException e) {
            throw new NotDelivered(reason(e), isForGood(e));
        }
    }

    private MimeMessage mail(JavaMailSenderImpl sender, Delivery delivery) throws MessagingException {
        MimeMessage mail = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, "UTF-8");
        helper.setFrom(from);
        helper.setTo(delivery.address());
        helper.setSubject(delivery.subject());
        helper.setText(delivery.body());
        // the same for each attempt, so that a letter taken twice is shown once
        mail.setHeader("Message-ID", "<" + delivery.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** What the server said, without the address it was said of. */
    private static String reason(Exception e) {
        Throwable said = e instanceof MailSendException sent && sent.getMessageExceptions().length > 0
                ? sent.getMessageExceptions()[0]
                : e;
        while (said.getCause() != null && said.getCause() != said) {
            said = said.getCause();
        }
        return said.getClass().getSimpleName() + ": "
                + String.valueOf(said.getMessage()).strip().replaceAll("[^\\s<>]+@[^\\s<>]+", "…");
    }

    /** The server knows no such mailbox (5.x.x): asking again is no use. */
    private static boolean isForGood(Exception e) {
        if (!(e instanceof MailSendException sent)) {
            return false;
        }
        for (Exception each : sent.getMessageExceptions()) {
            for (Throwable cause = each; cause != null; cause = next(cause)) {
                if (cause instanceof SendFailedException
                        && NO_SUCH_MAILBOX
                                .matcher(String.valueOf(cause.getMessage()))
                                .lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException more && more.getNextException() != null
                ? more.getNextException()
                : cause.getCause();
    }
}
