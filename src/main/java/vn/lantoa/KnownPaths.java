package vn.lantoa;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.RequestPath;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The paths behind which there is a page at all, whoever may see it. */
@Component
class KnownPaths implements RequestMatcher {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    KnownPaths(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.parseAndCache(request);
        return mappings.stream()
                .flatMap(m -> m.getHandlerMethods().keySet().stream())
                .map(info -> info.getPathPatternsCondition())
                .anyMatch(patterns -> patterns != null
                        && patterns.getPatterns().stream().anyMatch(p -> p.matches(path.pathWithinApplication())));
    }
}
