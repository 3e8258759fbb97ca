package vn.lantoa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.page.Contact;
import vn.lantoa.web.page.Frame;
import vn.lantoa.web.page.Words;

/** Puts a frame around a page. */
@Component
class Frames {

    private static final Contact NOBODY_YET = new Contact("", "", "");

    private final MessageSource messages;
    private final Assets assets;
    private final InstantSource clock;
    private final DemoClock demo;
    private final BaseUrl baseUrl;
    private final ObjectProvider<ContactSource> contact;

    Frames(
            MessageSource messages,
            Assets assets,
            InstantSource clock,
            DemoClock demo,
            BaseUrl baseUrl,
            ObjectProvider<ContactSource> contact) {
        this.messages = messages;
        this.assets = assets;
        this.clock = clock;
        this.demo = demo;
        this.baseUrl = baseUrl;
        this.contact = contact;
    }

    Frame around(HttpServletRequest request) {
        Words words = new Words(messages, RequestContextUtils.getLocale(request));
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        ContactSource source = contact.getIfAvailable();
        return new Frame(
                words,
                request.getRequestURI(),
                assets.version(),
                actor(),
                isShared(),
                Notice.of(request, words),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                demo.demo(),
                clock.instant(),
                source == null ? NOBODY_YET : source.contact(),
                baseUrl.value());
    }

    static @Nullable Actor actor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private static boolean isShared() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(one -> SharedAccount.AUTHORITY.equals(one.getAuthority()));
    }
}
