package vn.lantoa.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many rows there are by the filters' answers. */
record ListCounts(List<Line> lines) {

    record Line(int rows, Map<String, String> answers) {
        static Line of(ResultSet row, List<Listing.Filter> filters) throws SQLException {
            Map<String, String> answers = new LinkedHashMap<>();
            for (Listing.Filter filter : filters) {
                answers.put(filter.field(), row.getString(filter.column()));
            }
            return new Line(row.getInt("rows"), answers);
        }

        boolean meets(Map<String, String> options) {
            return options.entrySet().stream().allMatch(one -> one.getValue().equals(answers.get(one.getKey())));
        }
    }

    int matching(Map<String, String> options) {
        return lines.stream()
                .filter(line -> line.meets(options))
                .mapToInt(Line::rows)
                .sum();
    }

    /** How many there would be with this answer beside what else is asked. */
    int with(Map<String, String> options, String field, String option) {
        Map<String, String> other = new LinkedHashMap<>(options);
        other.put(field, option);
        return matching(other);
    }

    int without(Map<String, String> options, String field) {
        Map<String, String> other = new LinkedHashMap<>(options);
        other.remove(field);
        return matching(other);
    }
}
