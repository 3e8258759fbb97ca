package vn.lantoa.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.routes.RouteTable.Row;

/** A form larger than the server takes, sent to every act at the port, is refused and not a fault of ours. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhenTooMuchIsSentTest {

    private static final String LONG = "note=" + "x".repeat(3_000_000);

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester site;

    @Autowired
    AWholeContest contest;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    @BeforeAll
    void theHeadSignsIn() throws Exception {
        contest.happens(site);
        token = tokenOn("/trinh-dien");
        assertThat(post(
                        "/trinh-dien/vai",
                        "who=" + DemoCast.HEAD.name() + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(303);
        token = tokenOn("/viec-cua-toi");
    }

    static Stream<Row> acts() {
        return RouteTable.rows().stream()
                .filter(row -> row.method().equals("POST"))
                // these read no form
                .filter(row ->
                        !row.route().startsWith("/uploads") && !row.route().equals("/dang-xuat"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void itIsRefused(Row row) throws Exception {
        HttpResponse<String> answer = post(contest.path(row), LONG);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn", "href=\"/\"");
    }

    private String tokenOn(String path) throws Exception {
        var page = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
