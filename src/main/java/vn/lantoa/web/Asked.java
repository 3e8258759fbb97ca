package vn.lantoa.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.Folding;
import vn.lantoa.web.page.Form;

/** What one reader asked of a list: the words, the filters, the order, and from where on. Read from an address or a form. */
public final class Asked {

    static final String WORDS = "tim";
    static final String ORDER = "xep";
    static final String MARK = "moc";

    final Listing listing;
    final String path;
    final Map<String, String> fixed;
    final String words;
    final Map<String, String> options;
    final Listing.Order order;
    final boolean descending;
    final @Nullable Mark mark;

    private Asked(
            Listing listing,
            String path,
            Map<String, String> fixed,
            String words,
            Map<String, String> options,
            Listing.Order order,
            boolean descending,
            @Nullable Mark mark) {
        this.listing = listing;
        this.path = path;
        this.fixed = fixed;
        this.words = words;
        this.options = options;
        this.order = order;
        this.descending = descending;
        this.mark = mark;
    }

    static Asked read(Listing listing, Form form, String path, Map<String, String> fixed) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Listing.Filter filter : listing.filters()) {
            String typed = form.text(filter.field());
            if (filter.options().contains(typed)) {
                options.put(filter.field(), typed);
            }
        }
        String typed = form.text(ORDER);
        Listing.Order asked = listing.order(typed.startsWith("-") ? typed.substring(1) : typed);
        Listing.Order order = asked == null ? listing.orders().getFirst() : asked;
        boolean descending = asked == null ? order.descending() : typed.startsWith("-");
        String words = listing.sought().isEmpty() ? "" : cut(form.text(WORDS).replaceAll("\\s+", " "));
        Mark mark = Mark.read(form.text(MARK), ordered(order, descending));
        boolean sound = mark != null
                && order.column().kind().read(mark.order()) != null
                && listing.key().kind().read(mark.key()) != null;
        return new Asked(listing, path, fixed, words, options, order, descending, sound ? mark : null);
    }

    private static String cut(String words) {
        int end = Math.min(words.codePointCount(0, words.length()), Listing.LONGEST_SEARCH);
        return words.substring(0, words.offsetByCodePoints(0, end));
    }

    private static String ordered(Listing.Order order, boolean descending) {
        return (descending ? "-" : "") + order.name();
    }

    /** Where the reader is: after an act the answer goes there. */
    public String address() {
        return address(mark);
    }

    /** Whether this is the list as it opens: all of it, from its first row. */
    public boolean isOpening() {
        return !isNarrowed() && mark == null;
    }

    /** Whether anything but the whole list was asked for. */
    public boolean isNarrowed() {
        return !words.isEmpty() || !options.isEmpty();
    }

    /** The option asked of a filter; empty for all. */
    public String option(String field) {
        return options.getOrDefault(field, "");
    }

    /** The pattern for {@code like}, each word in its turn with anything between. */
    String pattern() {
        return "%" + Folding.of(words).replaceAll("([\\\\%_])", "\\\\$1").replace(' ', '%') + "%";
    }

    boolean isBack() {
        return mark != null && mark.back();
    }

    Asked at(@Nullable Mark other) {
        return new Asked(listing, path, fixed, words, options, order, descending, other);
    }

    String address(@Nullable Mark at) {
        return address(at(at).fields());
    }

    String ordered() {
        return ordered(order, descending);
    }

    /** The address in this order from its first row; an order that is asked for already is turned round. */
    String inOrder(Listing.Order other) {
        boolean down = other.equals(order) ? !descending : other.descending();
        return address(new Asked(listing, path, fixed, words, options, other, down, null).fields());
    }

    String cleared() {
        return address(new Asked(listing, path, fixed, "", Map.of(), order, descending, null).fields());
    }

    /** Everything that was asked, as parameters; what is as it would be anyway is left out. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(fixed);
        if (!words.isEmpty()) {
            fields.put(WORDS, words);
        }
        fields.putAll(options);
        Listing.Order first = listing.orders().getFirst();
        if (!order.equals(first) || descending != first.descending()) {
            fields.put(ORDER, ordered());
        }
        if (mark != null) {
            fields.put(MARK, mark.write(ordered()));
        }
        return fields;
    }

    private String address(Map<String, String> fields) {
        String query = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
