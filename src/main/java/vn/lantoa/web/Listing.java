package vn.lantoa.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * A list that officials work through, declared once as a constant: which rows there are, what tells them apart, how they
 * are narrowed and put in order. {@link Lists} reads a page of it, {@link Asked} is what one reader asked of it.
 *
 * <p>The contract of every such list:
 * <ul>
 * <li>A page has at most {@value #ROWS} rows, whatever the list holds, and costs two statements, three when a mark has
 *     nothing beyond it. The way on and back is a mark ({@code moc}): the order's value and the key of the row at the
 *     edge, so that rows that come or go elsewhere shift nothing. A mark that was made up, cut off, or of another order
 *     is the first page, and so is one with no row beyond it.
 * <li>A filter or an order that is none of the declared ones is as if it were not asked; what is searched for is cut at
 *     {@value #LONGEST_SEARCH} characters. Nothing that stands in an address is ever refused.
 * <li>The order is whole: the key comes last and no two rows share one.
 * </ul>
 *
 * <p>The rows are a query with named parameters. Each column named here must never be null, each filter's column holds
 * one of its options, {@code sought} holds text folded by {@code shared.folded}.
 *
 * @param words where its words begin in the messages: {@code WORDS.FILTER}, {@code WORDS.FILTER.OPTION},
 *     {@code WORDS.order.NAME}, {@code WORDS.search}
 * @param counted false where the list is too long to be counted on each page; it then has no filters either
 * @param sought columns a search looks into; empty where there is none
 * @param orders the first is the one that nobody has to ask for
 */
public record Listing(
        String words,
        String rows,
        Column key,
        boolean counted,
        List<String> sought,
        List<Filter> filters,
        List<Order> orders) {

    /** A table as it fits a screen and a phone's patience. */
    public static final int ROWS = 50;

    public static final int LONGEST_SEARCH = 100;

    /** A column of the rows, and how its value is written in a mark. */
    public record Column(String name, ColumnKind kind) {}

    /** One named question with its answers; {@code field} is the parameter in the address. */
    public record Filter(String field, String column, List<String> options) {}

    /** @param descending how it runs until the reader turns it round */
    public record Order(String name, Column column, boolean descending) {}

    /** In the order of its key, counted, neither searched nor narrowed. */
    public static Listing of(String words, String rows, String key, ColumnKind kind) {
        Column column = new Column(key, kind);
        return new Listing(words, rows, column, true, List.of(), List.of(), List.of(new Order("key", column, false)));
    }

    public Listing newestFirst() {
        return with(new Order("key", key, true));
    }

    public Listing uncounted() {
        return new Listing(words, rows, key, false, sought, filters, orders);
    }

    public Listing sought(String... columns) {
        return new Listing(words, rows, key, counted, List.of(columns), filters, orders);
    }

    public Listing filter(String field, String column, String... options) {
        Filter one = new Filter(field, column, List.of(options));
        return new Listing(words, rows, key, counted, sought, joined(filters, one), orders);
    }

    /** The orders it has, in place of that of the key. */
    public Listing with(Order... these) {
        return new Listing(words, rows, key, counted, sought, filters, List.of(these));
    }

    public static Order ascending(String column, ColumnKind kind) {
        return new Order(column, new Column(column, kind), false);
    }

    /** By a key whose number grows in length, {@code TQ-9999} before {@code TQ-10000}: by its length, and then by itself. */
    public static Order byCode(String lengthColumn) {
        return new Order("code", new Column(lengthColumn, ColumnKind.WHOLE), false);
    }

    public static Order descending(String column, ColumnKind kind) {
        return new Order(column, new Column(column, kind), true);
    }

    /**
     * What the address, or the form of an act, asks of this list.
     *
     * @param path where the list is
     * @param fixed parameters that stay whatever is asked, such as the phase
     */
    public Asked asked(Form form, String path, Map<String, String> fixed) {
        return Asked.read(this, form, path, fixed);
    }

    @Nullable
    Order order(String name) {
        return orders.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> joined(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
