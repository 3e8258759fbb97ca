package vn.lantoa.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.lantoa.PageTest;
import vn.lantoa.routes.RouteTable.Row;
import vn.lantoa.web.MovableClock;

/** Each kind of person is given, on each route of the code, the answer that {@code routes.txt} says. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {

    /** In this transaction, whoever writes in it; a session remembers when it was last used. */
    private static final String WRITTEN = """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
            where relname not like 'spring_session%'
            """;

    /** Answered by a filter, not by a handler. */
    private static final String SIGNING_OUT = "POST /dang-xuat";

    /**
     * Who asks how far an upload has come takes it over from the connection that broke: so tus has it. Who opens the page
     * of an authenticator is drawn the secret that its picture shows.
     */
    private static final List<String> WRITES_BY_LOOKING =
            List.of("HEAD /uploads/{id}", "GET /dang-nhap/buoc-hai/ung-dung");

    @Autowired
    MockMvcTester site;

    @Autowired
    AWholeContest contest;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    private Asking asking;

    @BeforeAll
    void aWholeContest() {
        contest.happens(site);
        asking = new Asking(site, contest, clock);
    }

    static Stream<Row> all() {
        return RouteTable.rows().stream();
    }

    static Stream<Row> acts() {
        return all().filter(row -> !row.isSafe());
    }

    static Stream<Row> withAName() {
        return all().filter(row -> !row.variables().isEmpty() && !row.admitted().isEmpty());
    }

    @Test
    void everyRouteHasItsLineAndEveryLineItsRoute() {
        var inCode = new TreeSet<>(List.of(SIGNING_OUT));
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> inCode.addAll(routes(info)));
        }
        var inTable = all().map(Row::name).collect(Collectors.toSet());
        assertThat(inTable).isEqualTo(inCode);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyGetsTheAnswerOfTheTableAndLookingChangesNothing(Row row) {
        Map<Visitor, String> got = new EnumMap<>(Visitor.class);
        List<Visitor> writers = new ArrayList<>();
        for (Visitor visitor : row.answers().keySet()) {
            got.put(visitor, undone(row, () -> {
                long before = written();
                String answer = asking.ask(row, visitor, Asking.token());
                if (written() != before) {
                    writers.add(visitor);
                }
                return answer;
            }));
        }
        assertThat(row.saying(got)).isEqualTo(row.saying(row.answers()));
        if (row.isSafe() && !WRITES_BY_LOOKING.contains(row.name())) {
            assertThat(writers).as("who changed something by looking").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("withAName")
    void whatDoesNotExistIsNotFound(Row row) {
        Visitor visitor = row.admitted().getFirst();
        for (String variable : row.variables()) {
            String real = contest.thing(row.named(variable));
            for (String unknown : real.equals("any") ? List.<String>of() : List.of(like(real), "khong-co")) {
                assertThat(undone(row, () -> asking.ask(row, visitor, Map.of(variable, unknown), Asking.token())))
                        .as(variable + " " + unknown)
                        .isEqualTo("404");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void withoutTheTokenOfTheFormNothingIsDone(Row row) {
        Visitor visitor =
                row.admitted().isEmpty() ? Visitor.ANONYMOUS : row.admitted().getFirst();
        assertThat(undone(row, () -> asking.ask(row, visitor, request -> request)))
                .as("without a token")
                .isEqualTo("403");
        assertThat(undone(row, () -> asking.ask(row, visitor, csrf().useInvalidToken())))
                .as("with somebody else's token")
                .isEqualTo("403");
    }

    private static List<String> routes(RequestMappingInfo info) {
        List<String> routes = new ArrayList<>();
        var methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                routes.add("GET " + pattern);
            }
            methods.forEach(method -> routes.add(method + " " + pattern));
        }
        return routes;
    }

    private String undone(Row row, Supplier<String> question) {
        return transaction.execute(t -> {
            t.setRollbackOnly();
            asking.day(row);
            return question.get();
        });
    }

    private long written() {
        return jdbc.sql(WRITTEN).query(Long.class).single();
    }

    /** Of the same form, and nobody's. */
    private static String like(String real) {
        if (real.matches("\\d+")) {
            return "77";
        }
        if (real.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            return UUID.randomUUID().toString();
        }
        Matcher code = Pattern.compile("([A-Z]+)-\\d+").matcher(real);
        return code.matches() ? code.group(1) + "-99999" : "khong-co";
    }
}
