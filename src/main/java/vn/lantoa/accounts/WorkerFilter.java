package vn.lantoa.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands behind the second factor: an office's account gets nowhere before it is said who works with it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 9)
class WorkerFilter extends OncePerRequestFilter {

    static final String ASKED_AT = "/dang-nhap/nguoi-lam";

    private final SharedAccounts shared;

    WorkerFilter(SharedAccounts shared) {
        this.shared = shared;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecondFactorFilter.isOpen(request.getRequestURI())
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)
                || !who.worker().isEmpty()
                || !shared.isShared(who.account().id())) {
            chain.doFilter(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            new HttpSessionRequestCache().saveRequest(request, response);
            response.sendRedirect(ASKED_AT);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
