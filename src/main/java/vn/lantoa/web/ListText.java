package vn.lantoa.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL of a list: its rows as one query, and around it only what was asked. Names come from its declaration alone. */
final class ListText {

    private ListText() {}

    /** One row more than a page has tells whether there is another page. */
    static String page(Asked asked) {
        boolean down = asked.descending != asked.isBack();
        String order = "list." + asked.order.column().name();
        String key = "list." + asked.listing.key().name();
        List<String> asks = asks(asked, true);
        if (asked.mark != null) {
            asks.add("(" + order + ", " + key + ") " + (down ? "<" : ">") + " (:edge, :edgeKey)");
        }
        String way = down ? " desc" : "";
        return "select list.* from (" + asked.listing.rows() + ") as list" + where(asks) + "\norder by " + order + way
                + ", " + key + way + "\nlimit " + (Listing.ROWS + 1);
    }

    /** How many there are of each combination of options, whatever options are asked. */
    static String counts(Asked asked) {
        String columns = asked.listing.filters().stream()
                .map(filter -> "list." + filter.column())
                .collect(Collectors.joining(", "));
        return "select count(*) as rows" + (columns.isEmpty() ? "" : ", " + columns) + " from ("
                + asked.listing.rows() + ") as list" + where(asks(asked, false))
                + (columns.isEmpty() ? "" : "\ngroup by " + columns);
    }

    static String keys(Asked asked, boolean all) {
        String key = "cast(list." + asked.listing.key().name() + " as text)";
        List<String> asks = all ? asks(asked, true) : new ArrayList<>();
        asks.add(all ? "cast(:ticked as text[]) is not null" : key + " = any(:ticked)");
        return "select " + key + " from (" + asked.listing.rows() + ") as list" + where(asks) + "\norder by 1";
    }

    private static List<String> asks(Asked asked, boolean options) {
        List<String> asks = new ArrayList<>();
        if (!asked.words.isEmpty()) {
            asks.add(asked.listing.sought().stream()
                    .map(column -> "list." + column + " like :pattern")
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        for (int i = 0; options && i < asked.listing.filters().size(); i++) {
            Listing.Filter filter = asked.listing.filters().get(i);
            if (!asked.option(filter.field()).isEmpty()) {
                asks.add("list." + filter.column() + " = :option" + i);
            }
        }
        return asks;
    }

    private static String where(List<String> asks) {
        return asks.isEmpty() ? "" : "\nwhere " + String.join("\n  and ", asks);
    }
}
