package vn.lantoa;

import java.util.Arrays;

/** The subcommands of {@code bin/lantoa}; one is here only when it works. */
final class CommandLine {

    private CommandLine() {}

    /** @return the exit code: 0 fine, 1 something is wrong, 2 no such command */
    static int run(String[] args) {
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        return switch (args[0]) {
            case "doctor" -> Doctor.examine(rest);
            case "rules" -> new RulesCommands(System.out).run(rest);
            default -> {
                System.err.println("Không có lệnh «" + args[0]
                        + "». Có: doctor, rules. / No such command; there are: doctor, rules.");
                yield 2;
            }
        };
    }
}
