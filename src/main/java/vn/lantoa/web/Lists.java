package vn.lantoa.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.web.page.Form;

/**
 * Reads a page of a list, and what an act on a list is to touch. Whoever asks has decided who may see it; {@code given}
 * are the parameters of the list's own rows.
 */
@Component
public class Lists {

    private final JdbcClient jdbc;

    Lists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page, its rows as records by the names of their columns. */
    public <T> ListPage<T> page(Asked asked, Map<String, ?> given, Class<T> row) {
        return page(asked, given, new SimplePropertyRowMapper<>(row));
    }

    public <T> ListPage<T> page(Asked asked, Map<String, ?> given, RowMapper<T> row) {
        List<Edged<T>> found = walk(asked, given, row);
        Asked here = asked;
        if (asked.mark != null && (found.isEmpty() || asked.isBack() && found.size() <= Listing.ROWS)) {
            here = asked.at(null);
            found = walk(here, given, row);
        }
        return ListPage.of(here, found, asked.listing.counted() ? counts(asked, given) : null);
    }

    /**
     * What an act on this list is to touch: the ticked rows that are in the list, or all that match, as long as they are
     * as many as the reader was told.
     */
    public PickOutcome picked(Asked asked, Form form, Map<String, ?> given) {
        Picked picked = Picked.read(form);
        if (picked.isNothing()) {
            return new PickOutcome.Nothing();
        }
        List<String> keys = bound(jdbc.sql(ListText.keys(asked, picked.all())), asked, given)
                .param("ticked", picked.keys().toArray(String[]::new))
                .query(String.class)
                .list();
        if (picked.all() && keys.size() != picked.told()) {
            return new PickOutcome.Changed(picked.told(), keys.size());
        }
        return keys.isEmpty() ? new PickOutcome.Nothing() : new PickOutcome.Keys(keys);
    }

    private <T> List<Edged<T>> walk(Asked asked, Map<String, ?> given, RowMapper<T> row) {
        JdbcClient.StatementSpec statement = bound(jdbc.sql(ListText.page(asked)), asked, given);
        if (asked.mark != null) {
            statement = statement
                    .param(
                            "edge",
                            Objects.requireNonNull(asked.order.column().kind().read(asked.mark.order())))
                    .param(
                            "edgeKey",
                            Objects.requireNonNull(asked.listing.key().kind().read(asked.mark.key())));
        }
        List<Edged<T>> found = statement
                .query((result, n) -> new Edged<>(row.mapRow(result, n), edge(asked, result)))
                .list();
        return found;
    }

    private static Mark edge(Asked asked, ResultSet row) throws SQLException {
        return new Mark(
                false,
                asked.order.column().kind().write(row, asked.order.column().name()),
                asked.listing.key().kind().write(row, asked.listing.key().name()));
    }

    private ListCounts counts(Asked asked, Map<String, ?> given) {
        List<ListCounts.Line> lines = bound(jdbc.sql(ListText.counts(asked)), asked, given)
                .query((row, n) -> ListCounts.Line.of(row, asked.listing.filters()))
                .list();
        return new ListCounts(lines);
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, Asked asked, Map<String, ?> given) {
        JdbcClient.StatementSpec bound = statement.params(given);
        if (!asked.words.isEmpty()) {
            bound = bound.param("pattern", asked.pattern());
        }
        for (int i = 0; i < asked.listing.filters().size(); i++) {
            String option = asked.option(asked.listing.filters().get(i).field());
            bound = option.isEmpty() ? bound : bound.param("option" + i, option);
        }
        return bound;
    }

    /** A row and the mark it would make. */
    record Edged<T>(T row, Mark mark) {}
}
