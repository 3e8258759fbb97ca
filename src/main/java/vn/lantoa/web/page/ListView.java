package vn.lantoa.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the rows of a list: the search, the filters with their numbers, the orders, the way on and back. The
 * fragment {@code web/list} shows it.
 *
 * @param words where the list's words begin in the messages
 * @param fixed parameters that stay whatever is asked
 * @param asked everything that is asked now, for the forms of acts: the answer comes back to the same place
 * @param shown how many rows this page has
 * @param matching how many rows match; null where they are not counted
 * @param narrowed whether a search or filter is on
 * @param clear the way to the whole list
 */
public record ListView(
        String words,
        String path,
        Map<String, String> fixed,
        Map<String, String> asked,
        boolean searched,
        String search,
        List<Filter> filters,
        Map<String, Order> orders,
        int shown,
        @Nullable Integer matching,
        boolean narrowed,
        String clear,
        @Nullable String back,
        @Nullable String next) {

    /** The field of a ticked row. */
    public static final String ROW = "muc";

    /** The field of "all that match"; its value is how many the reader was told they are. */
    public static final String ALL = "tat-ca";

    /** @param all how many there are without it; null where they are not counted */
    public record Filter(String field, @Nullable Integer all, List<Option> options) {}

    public record Option(String value, @Nullable Integer count, boolean chosen) {}

    /**
     * @param value the parameter that asks for it
     * @param address the way to it, or to the same order turned round
     * @param now the parameter while the list is in this order; empty otherwise
     * @param sorted {@code ascending}, {@code descending} or empty, as {@code aria-sort} says it
     */
    public record Order(String name, String value, String address, String now, String sorted) {}

    public Order order(String name) {
        Order order = orders.get(name);
        if (order == null) {
            throw new IllegalArgumentException("The list has no order " + name);
        }
        return order;
    }

    /** Whether there are rows that are not on this page. */
    public boolean isPaged() {
        return back != null || next != null;
    }
}
