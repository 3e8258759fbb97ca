package vn.lantoa.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, {@code LANTOA_MAIL_*}; without a host mail waits.
 *
 * @param tls {@code starttls} (refused without it), {@code smtps}, {@code none}, or {@code auto}: none on this machine,
 *     STARTTLS anywhere else
 */
@ConfigurationProperties("lantoa.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("lantoa@localhost") String from,
        @DefaultValue("auto") Tls tls) {

    enum Tls {
        AUTO,
        STARTTLS,
        SMTPS,
        NONE
    }

    Tls effectiveTls() {
        boolean here = host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
        return tls != Tls.AUTO ? tls : here ? Tls.NONE : Tls.STARTTLS;
    }
}
