package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As somebody who is not signed in meets it at the port. */
@PageTest
class WhenAPathLeadsNowhereTest {

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co-trang-nay", "/ban-to-chuc/khong-co/trang-nay", "/wp-login.php", "/actuator/env"})
    void itSaysSoAndShowsTheWayHome(String path) throws Exception {
        HttpResponse<String> answer = get(path, "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy trang này", "href=\"/\"");
    }

    @Test
    void aBrowserThatLooksForAnIconIsNotSentToSignIn() throws Exception {
        assertThat(get("/favicon.ico", "image/avif,image/webp").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ban-to-chuc", "/viec-cua-toi", "/du-thi/cua-toi", "/xet-chon/nowhere", "/cham-diem/vong"})
    void whatIsThereStaysClosedAndLeadsToSignIn(String path) throws Exception {
        HttpResponse<String> answer = get(path, "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap");
    }
}
