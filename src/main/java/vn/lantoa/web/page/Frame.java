package vn.lantoa.web.page;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.Actor;

/**
 * What surrounds each page: the words in the reader's language, who is signed in, whether
 * with an office's account, the clock of the demo, the CSRF token,
 * where to ask. Templates call {@link #t} for each word and {@link #asset} for each file.
 */
public record Frame(
        Words words,
        String path,
        String assets,
        @Nullable Actor actor,
        boolean shared,
        @Nullable String notice,
        String csrfParameter,
        String csrfToken,
        boolean demo,
        Instant now,
        Contact contact,
        String baseUrl) {

    /** The word or sentence of a key, with its arguments. An unknown key is a bug and fails the page. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    public String asset(String path) {
        return "/assets/" + assets + "/" + path;
    }

    public Locale locale() {
        return words.locale();
    }

    public boolean vietnamese() {
        return words.isVietnamese();
    }

    /** {@code 15/3/2023} in Việt Nam's zone. */
    public String date(Instant at) {
        return words.date(at);
    }

    /** {@code 17 giờ 05 phút 09 giây, 15/3/2023}: for receipts. */
    public String exactTime(Instant at) {
        return words.exactTime(at);
    }

    /** {@code 5/2022} in Việt Nam's zone. */
    public String month(Instant at) {
        return words.month(at);
    }

    /** {@code 17 giờ 05, 15/3/2023} in Việt Nam's zone. */
    public String time(Instant at) {
        return words.time(at);
    }
}
