package vn.lantoa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.lantoa.web.page.Words;

/** {@code handler(Words words)}: the reader's language. */
class WordsArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Words.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(request(web));
    }

    static HttpServletRequest request(NativeWebRequest web) {
        return Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    }

    static Words of(HttpServletRequest request) {
        var context = Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request));
        return new Words(context.getBean("messageSource", MessageSource.class), RequestContextUtils.getLocale(request));
    }
}
