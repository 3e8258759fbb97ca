package vn.lantoa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one jar: pages, jobs and the command line. */
@SpringBootApplication
public class Lantoa {

    public static void main(String[] args) {
        SpringApplication.run(Lantoa.class, args);
    }
}
