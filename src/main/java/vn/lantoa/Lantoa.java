package vn.lantoa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one jar: pages, jobs and the command line. */
@SpringBootApplication
public class Lantoa {

    /** Without a subcommand the house opens. */
    public static void main(String[] args) {
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(Lantoa.class, args);
    }
}
