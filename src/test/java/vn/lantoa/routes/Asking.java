package vn.lantoa.routes;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.PageTest;
import vn.lantoa.routes.RouteTable.Row;
import vn.lantoa.web.MovableClock;

/** Asks a line of the table, as one of its people. */
final class Asking {

    private static final String USUAL_DAY = "2023-03-10";

    private final MockMvcTester site;
    private final AWholeContest contest;
    private final MovableClock clock;
    private final AtomicInteger addresses = new AtomicInteger();

    Asking(MockMvcTester site, AWholeContest contest, MovableClock clock) {
        this.site = site;
        this.contest = contest;
        this.clock = clock;
    }

    static RequestPostProcessor token() {
        return csrf().asHeader();
    }

    void day(Row row) {
        clock.moveTo(Instant.parse(row.with().getOrDefault("day", USUAL_DAY) + "T03:00:00Z"));
    }

    String ask(Row row, Visitor visitor, RequestPostProcessor token) {
        return ask(row, visitor, Map.of(), token);
    }

    /**
     * @param instead of the things that the line names in its path
     * @return the status; 500 for an exception that nobody caught
     */
    String ask(Row row, Visitor visitor, Map<String, String> instead, RequestPostProcessor token) {
        List<String> inPath = row.variables();
        var request = site.method(HttpMethod.valueOf(row.method()))
                .uri(
                        RouteTable.VARIABLE.matcher(row.route()).replaceAll("{$1}"),
                        inPath.stream()
                                .map(name -> instead.getOrDefault(name, contest.thing(row.named(name))))
                                .toArray())
                .with(token)
                .with(fromElsewhere());
        row.with().forEach((name, value) -> {
            if (name.matches("[A-Z]\\w*-.*")) {
                request.header(name, value);
            } else if (!inPath.contains(name) && !name.equals("day")) {
                request.param(name, contest.thing(value));
            }
        });
        if (visitor != Visitor.ANONYMOUS) {
            request.with(PageTest.As.person(contest.visitor(visitor)));
        }
        var answer = request.exchange();
        return answer.getUnresolvedException() != null
                ? "500"
                : String.valueOf(answer.getResponse().getStatus());
    }

    /** A throttle counts each address for itself. */
    private RequestPostProcessor fromElsewhere() {
        int n = addresses.incrementAndGet();
        return request -> {
            request.setRemoteAddr("10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255));
            return request;
        };
    }
}
