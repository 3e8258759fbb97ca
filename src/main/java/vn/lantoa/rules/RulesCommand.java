package vn.lantoa.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The rules at the command line: {@code check FILE}, {@code print FILE}, {@code simulate FILE --entries N --seed S}. */
public final class RulesCommand {
    private static final int ENTRIES = 500;
    private static final int MOST_ENTRIES = 100_000;

    private final PrintStream out;
    private final Lang lang;

    private RulesCommand(PrintStream out, Lang lang) {
        this.out = out;
        this.lang = lang;
    }

    /** Runs one command; 0 when it went well, with or without warnings, 1 on an error, 2 when it is not understood. */
    public static int run(List<String> args, PrintStream out) {
        var command = new RulesCommand(out, args.contains("--en") ? Lang.EN : Lang.VI);
        return args.size() < 2 ? command.usage() : command.onFile(args);
    }

    private int usage() {
        out.println(Sentence.of("rules.command.usage").in(lang));
        return 2;
    }

    private int onFile(List<String> args) {
        try {
            return onText(args, Files.readString(Path.of(args.get(1))));
        } catch (IOException | InvalidPathException unreadable) {
            out.println(Sentence.of("rules.command.unreadable", args.get(1)).in(lang));
            return 1;
        }
    }

    private int onText(List<String> args, String yaml) {
        return switch (RuleSetYaml.parse(yaml)) {
            case RuleSetYaml.Reading.Faulty faulty -> report(faulty.findings());
            case RuleSetYaml.Reading.Read read -> onRules(args, read);
        };
    }

    private int onRules(List<String> args, RuleSetYaml.Reading.Read read) {
        var book = new RuleBook(read.rules());
        return switch (args.getFirst()) {
            case "check" -> report(book.check(read.lines()));
            case "print" -> print(book);
            case "simulate" -> simulate(book, read, args);
            default -> usage();
        };
    }

    private int report(List<Finding> findings) {
        for (var finding : findings) {
            var line = finding.line() == 0
                    ? ""
                    : Sentence.of("rules.command.line", Integer.toString(finding.line()))
                            .in(lang);
            out.println(Sentence.word(finding.severity()).in(lang) + line + ": " + finding.in(lang));
        }
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        out.println(Sentence.of("rules.command.sum", errors, warnings).in(lang));
        return errors == 0 ? 0 : 1;
    }

    private int print(RuleBook book) {
        book.text(lang).lines().forEach(out::println);
        return 0;
    }

    private int simulate(RuleBook book, RuleSetYaml.Reading.Read read, List<String> args) {
        if (book.rules().pending() || book.check(read.lines()).stream().anyMatch(Finding::isError)) {
            return report(
                    book.check(read.lines()).stream().filter(Finding::isError).toList());
        }
        long entries = option(args, "--entries", ENTRIES);
        if (entries < 1 || entries > MOST_ENTRIES) {
            return usage();
        }
        var report = book.simulate((int) entries, option(args, "--seed", 1));
        report.lines().forEach(line -> out.println(line.in(lang)));
        return 0;
    }

    private static long option(List<String> args, String name, long otherwise) {
        int at = args.indexOf(name);
        boolean given = at >= 0 && at + 1 < args.size() && args.get(at + 1).matches("\\d{1,18}");
        return given ? Long.parseLong(args.get(at + 1)) : otherwise;
    }
}
