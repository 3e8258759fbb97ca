package vn.lantoa.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lasting address of one post on Facebook, in one spelling, so that the same post pasted twice is recognised. */
record Permalink(String value) {

    private static final Set<String> HOSTS = Set.of(
            "facebook.com",
            "www.facebook.com",
            "m.facebook.com",
            "web.facebook.com",
            "mbasic.facebook.com",
            "vi-vn.facebook.com",
            "fb.com",
            "www.fb.com",
            "m.fb.com");

    /** What names a post in the old kinds of address; everything else is how somebody came there. */
    private static final Set<String> NAMING = Set.of("story_fbid", "fbid", "id", "v", "set");

    /** The address of a post of facebook.com; empty when it is none, or only that of a whole page. */
    static Optional<Permalink> read(String typed) {
        try {
            URI uri = new URI(typed.matches("(?i)https?://.*") ? typed : "https://" + typed);
            boolean known = uri.getHost() != null
                    && HOSTS.contains(uri.getHost().toLowerCase(java.util.Locale.ROOT))
                    && uri.getPort() == -1
                    && uri.getRawUserInfo() == null;
            return known ? post(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Permalink> post(URI uri) {
        String path = uri.getRawPath().replaceAll("/+$", "");
        String query = Arrays.stream(
                        uri.getRawQuery() == null
                                ? new String[0]
                                : uri.getRawQuery().split("&"))
                .filter(part -> NAMING.contains(part.split("=", 2)[0]) && part.contains("="))
                .sorted()
                .collect(Collectors.joining("&"));
        boolean names = !query.isEmpty() || path.chars().filter(c -> c == '/').count() >= 2;
        return names && path.length() > 1
                ? Optional.of(new Permalink("https://www.facebook.com" + path + (query.isEmpty() ? "" : "?" + query)))
                : Optional.empty();
    }
}
