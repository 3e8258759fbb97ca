package vn.lantoa;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import vn.lantoa.web.PublicPaths;

/**
 * Closed unless a module declared a path public; who may do what there is asked of the module itself. A path
 * behind which there is nothing does not ask for a sign-in: it is 404 for everybody.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain requestFilters(
            HttpSecurity http,
            List<PublicPaths> open,
            Settings settings,
            SecurityContextRepository contexts,
            KnownPaths known)
            throws Exception {
        String[] paths = open.stream().flatMap(p -> p.patterns().stream()).toArray(String[]::new);
        http.securityContext(c -> c.securityContextRepository(contexts))
                .authorizeHttpRequests(
                        a -> a.requestMatchers("/error", "/assets/**", "/actuator/health/**", "/actuator/health")
                                .permitAll()
                                .requestMatchers("/actuator/prometheus")
                                .access(withToken(settings))
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .requestMatchers(paths)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(c -> c.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                                (request, response, why) -> response.sendError(404), r -> !known.matches(r))
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), program())
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/dang-nhap"), r -> true))
                .logout(l -> l.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/dang-xuat"))
                        .logoutSuccessUrl("/"))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(a -> {})
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(POLICY))
                        .frameOptions(f -> f.deny())
                        .referrerPolicy(r -> r.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(
                                s -> s.maxAgeInSeconds(31536000).includeSubDomains(true)));
        return http.build();
    }

    private static RequestMatcher program() {
        return request -> request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/uploads")
                || request.getRequestURI().startsWith("/actuator");
    }

    private static AuthorizationManager<RequestAuthorizationContext> withToken(Settings settings) {
        return (who, context) -> new AuthorizationDecision(settings.metricsToken() != null
                && ("Bearer " + settings.metricsToken())
                        .equals(context.getRequest().getHeader("Authorization")));
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in with a password; without this bean the framework would make a user of its own. */
    @Bean
    UserDetailsService noPasswords() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    CookieSerializer sessionCookie(Settings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.usesHttps() ? "__Host-lantoa" : "lantoa");
        cookie.setUseSecureCookie(settings.usesHttps());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
