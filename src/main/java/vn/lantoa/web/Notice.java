package vn.lantoa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One sentence said once, on the page after the act. */
final class Notice {

    private static final String KEY = "notice.key";
    private static final String ARGUMENTS = "notice.arguments";

    private Notice() {}

    static void leave(String key, Object... arguments) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put(KEY, key);
        flash.put(
                ARGUMENTS,
                java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    }

    static @Nullable String of(HttpServletRequest request, vn.lantoa.web.page.Words words) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        if (flash != null
                && flash.get(KEY) instanceof String key
                && flash.get(ARGUMENTS) instanceof String[] arguments) {
            return words.t(key, (Object[]) arguments);
        }
        return null;
    }
}
