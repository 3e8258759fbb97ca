package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Opens a session for a person who proved who they are. */
@Component
public class SignIn {

    /** Session attribute: the browser it was opened with, in its own words, for the person's list of devices. */
    public static final String DEVICE = "signIn.device";

    private static final String FIRST_TIME = """
            update accounts.person set signed_in_at = clock_timestamp() where id = :person and signed_in_at is null
            """;

    private final SecurityContextRepository contexts;
    private final JdbcClient jdbc;

    SignIn(SecurityContextRepository contexts, JdbcClient jdbc) {
        this.contexts = contexts;
        this.jdbc = jdbc;
    }

    /** A new session id, so that nobody can have planted the old one. */
    public void open(SignedIn proof, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        String device = request.getHeader("User-Agent");
        request.getSession()
                .setAttribute(DEVICE, device == null ? "" : device.substring(0, Math.min(250, device.length())));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proof);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        jdbc.sql(FIRST_TIME).param("person", proof.getPrincipal().id().value()).update();
    }

    /** The page the person wanted before they had to sign in, or their desk. */
    public static String wantedPage(HttpServletRequest request, HttpServletResponse response) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        SavedRequest saved = cache.getRequest(request, response);
        if (saved == null || !saved.getMethod().equals("GET")) {
            return "/viec-cua-toi";
        }
        cache.removeRequest(request, response);
        URI uri = URI.create(saved.getRedirectUrl());
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceFirst("&?continue$", "");
        return uri.getRawPath() + (query.isEmpty() ? "" : "?" + query);
    }
}
