package vn.lantoa.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands behind the sign-in: a session by one factor of a person who must show two gets to the page that asks for the
 * second, and nowhere else. Asked at each request, so that a role given in mid-session counts from the next one.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class SecondFactorFilter extends OncePerRequestFilter {

    static final String ASKED_AT = "/dang-nhap/buoc-hai";

    private static final List<String> OPEN =
            List.of("/dang-nhap", "/dang-xuat", "/assets/", "/error", "/actuator/", "/favicon");

    private final SecondFactors factors;

    SecondFactorFilter(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen(request.getRequestURI())
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)
                || who.isStrong()
                || !factors.mustShow(who.getPrincipal().id())) {
            chain.doFilter(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            new HttpSessionRequestCache().saveRequest(request, response);
            response.sendRedirect(ASKED_AT);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** What a session may reach that has not yet shown all it must. */
    static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }
}
