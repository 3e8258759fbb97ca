package vn.lantoa.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code src/test/resources/routes.txt}, the answer that each kind of person gets on each route. */
final class RouteTable {

    private static final Path FILE = Path.of("src/test/resources/routes.txt");

    /** A named part of a path, with what it must look like. */
    static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(:([^{}]|\\{[^}]*})*)?}");

    private RouteTable() {}

    /** @param with names of what is filled into the path, parameters of the form, and the day */
    record Row(String method, String route, Map<Visitor, String> answers, Map<String, String> with) {

        String name() {
            return method + " " + route;
        }

        /** The names of the variable parts of the path. */
        List<String> variables() {
            return VARIABLE.matcher(route).results().map(r -> r.group(1)).toList();
        }

        /** What stands in this part of the path. */
        String named(String variable) {
            return with.getOrDefault(variable, variable);
        }

        /** GET, HEAD and OPTIONS, which must change nothing. */
        boolean isSafe() {
            return List.of("GET", "HEAD", "OPTIONS").contains(method);
        }

        /** Whoever comes further than the door, if anybody does. */
        List<Visitor> admitted() {
            return answers.keySet().stream()
                    .filter(v -> answers.get(v).matches("2..|303|422"))
                    .toList();
        }

        /** The line of the table with these answers. */
        String saying(Map<Visitor, String> got) {
            return "%-7s %-58s  %s%s"
                    .formatted(
                            method,
                            route,
                            Arrays.stream(Visitor.values()).map(got::get).collect(Collectors.joining("  ")),
                            with.isEmpty()
                                    ? ""
                                    : "  | "
                                            + with.entrySet().stream()
                                                    .map(e -> e.getKey() + "=" + e.getValue())
                                                    .collect(Collectors.joining(" ")));
        }

        @Override
        public String toString() {
            return name() + (with.isEmpty() ? "" : " " + with);
        }
    }

    static List<Row> rows() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] halves = line.split("\\s\\|\\s*", 2);
        String[] cells = halves[0].strip().split("\\s+");
        Visitor[] all = Visitor.values();
        if (cells.length != 2 + all.length) {
            throw new IllegalArgumentException("One answer for each of " + all.length + " people: " + line);
        }
        Map<Visitor, String> answers = new LinkedHashMap<>();
        IntStream.range(0, all.length).forEach(i -> answers.put(all[i], cells[2 + i]));
        Map<String, String> with = new LinkedHashMap<>();
        if (halves.length == 2) {
            for (String pair : halves[1].strip().split("\\s+")) {
                with.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return new Row(cells[0], cells[1], answers, with);
    }
}
