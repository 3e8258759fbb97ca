package vn.lantoa;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.rules.Severity;
import vn.lantoa.rules.YamlLines;

/** {@code rules check|print|simulate FILE}: what a rule set would do, before anybody issues it. Needs no database. */
final class RulesCommands {

    private final PrintStream out;

    RulesCommands(PrintStream out) {
        this.out = out;
    }

    /** @return 0 also with warnings, 1 on an error in the rules, 2 when the call cannot be read */
    int run(String[] args) {
        if (args.length < 2 || !List.of("check", "print", "simulate").contains(args[0])) {
            return usage();
        }
        String yaml;
        try {
            yaml = Files.readString(Path.of(args[1]));
        } catch (IOException e) {
            out.println("Không đọc được tệp " + args[1] + ". / Cannot read this file.");
            return 2;
        }
        return switch (RuleBook.read(yaml)) {
            case RuleSetYaml.Reading.Faulty(var findings) -> report(args[1], findings);
            case RuleSetYaml.Reading.Read(var rules, YamlLines lines) -> run(args, new RuleBook(rules), lines);
        };
    }

    private int run(String[] args, RuleBook book, YamlLines lines) {
        List<Finding> findings = book.check(lines);
        boolean broken = findings.stream().anyMatch(Finding::isError);
        if (args[0].equals("check") || broken) {
            return report(args[1], findings);
        }
        return args[0].equals("print") ? print(book) : simulate(args, book);
    }

    private int report(String file, List<Finding> findings) {
        for (Finding finding : findings) {
            String where = finding.line() == 0 ? file : file + ":" + finding.line();
            out.println(where + ": " + word(finding.severity()) + ": " + finding.in(Lang.VI));
        }
        out.println(Arrays.stream(Severity.values())
                        .map(each -> count(findings, each) + " " + word(each))
                        .collect(Collectors.joining(", "))
                + ".");
        return count(findings, Severity.ERROR) > 0 ? 1 : 0;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "lỗi";
            case WARNING -> "cảnh báo";
            case NOTE -> "lưu ý";
        };
    }

    private int print(RuleBook book) {
        book.text(Lang.VI).lines().forEach(out::println);
        return 0;
    }

    private int simulate(String[] args, RuleBook book) {
        Map<String, Long> options = new TreeMap<>(Map.of("--entries", 200L, "--seed", 1L));
        for (int i = 2; i < args.length; i += 2) {
            if (i + 1 == args.length || !options.containsKey(args[i]) || !args[i + 1].matches("\\d{1,6}")) {
                return usage();
            }
            options.put(args[i], Long.valueOf(args[i + 1]));
        }
        int entries = Math.toIntExact(options.getOrDefault("--entries", 200L));
        book.simulate(entries, options.getOrDefault("--seed", 1L))
                .lines()
                .forEach(line -> out.println(line.in(Lang.VI)));
        return 0;
    }

    private int usage() {
        out.println("rules check TỆP | rules print TỆP | rules simulate TỆP [--entries N] [--seed S]");
        return 2;
    }
}
