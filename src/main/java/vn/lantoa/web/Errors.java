package vn.lantoa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.web.page.Problem;
import vn.lantoa.web.page.Words;

/** The last door: a page that says what to do, or problem+json for a program. Nothing of the inside gets out. */
@Controller
class Errors implements ErrorController {

    @RequestMapping("/error")
    @Nullable
    Object show(HttpServletRequest request, Words words) {
        HttpStatus status = status(request);
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        if (path.startsWith("/api/") || path.startsWith("/uploads") || !wantsPage(request)) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setTitle(words.t("web.problem." + kind(status) + ".title"));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page =
                Answer.page("web/problem", new Problem(status.value(), kind(status), RequestIds.of(request)));
        page.setStatus(status);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "notFound";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case TOO_MANY_REQUESTS -> "tooMany";
            default -> status.is4xxClientError() ? "badRequest" : "ours";
        };
    }
}
