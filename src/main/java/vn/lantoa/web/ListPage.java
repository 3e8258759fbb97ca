package vn.lantoa.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.ListView;

/** The rows of one page, and everything around them that a page shows of the list. */
public record ListPage<T>(List<T> rows, ListView view) {

    static <T> ListPage<T> of(Asked asked, List<Lists.Edged<T>> found, @Nullable ListCounts counts) {
        boolean more = found.size() > Listing.ROWS;
        List<Lists.Edged<T>> shown = found.subList(0, Math.min(found.size(), Listing.ROWS));
        if (asked.isBack()) {
            shown = shown.reversed();
        }
        String back = asked.mark == null
                ? null
                : asked.address(before(shown.getFirst().mark()));
        String next = more || asked.isBack() ? asked.address(shown.getLast().mark()) : null;
        return new ListPage<>(
                shown.stream().map(Lists.Edged::row).toList(), view(asked, shown.size(), back, next, counts));
    }

    /** The same page with other rows in their places. */
    public <R> ListPage<R> map(Function<T, R> each) {
        return new ListPage<>(rows.stream().map(each).toList(), view);
    }

    private static Mark before(Mark first) {
        return new Mark(true, first.order(), first.key());
    }

    private static ListView view(
            Asked asked, int shown, @Nullable String back, @Nullable String next, @Nullable ListCounts counts) {
        return new ListView(
                asked.listing.words(),
                asked.path,
                asked.fixed,
                asked.fields(),
                !asked.listing.sought().isEmpty(),
                asked.words,
                asked.listing.filters().stream()
                        .map(f -> filter(asked, f, counts))
                        .toList(),
                orders(asked),
                shown,
                counts == null ? null : counts.matching(asked.options),
                asked.isNarrowed(),
                asked.cleared(),
                back,
                next);
    }

    private static ListView.Filter filter(Asked asked, Listing.Filter filter, @Nullable ListCounts counts) {
        return new ListView.Filter(
                filter.field(),
                counts == null ? null : counts.without(asked.options, filter.field()),
                filter.options().stream()
                        .map(option -> new ListView.Option(
                                option,
                                counts == null ? null : counts.with(asked.options, filter.field(), option),
                                option.equals(asked.option(filter.field()))))
                        .toList());
    }

    private static Map<String, ListView.Order> orders(Asked asked) {
        return asked.listing.orders().stream()
                .collect(Collectors.toMap(
                        Listing.Order::name, order -> order(asked, order), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private static ListView.Order order(Asked asked, Listing.Order order) {
        boolean now = order.equals(asked.order);
        return new ListView.Order(
                order.name(),
                (order.descending() ? "-" : "") + order.name(),
                asked.inOrder(order),
                now ? asked.ordered() : "",
                !now ? "" : asked.descending ? "descending" : "ascending");
    }
}
