package vn.lantoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.DemoClock;

/** A gateway of any maker: a POST whose body and header the installation sets. */
class WhenATextMessageIsSentTest {

    private final AtomicReference<String> body = new AtomicReference<>("");
    private final AtomicReference<String> authorization = new AtomicReference<>("");
    private final AtomicInteger answer = new AtomicInteger(200);
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    private SmsChannel channel(String type, String body) {
        String url = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/";
        return new SmsChannel(new SmsSettings(url, "Bearer chia-khoa", type, body), new DemoClock(false));
    }

    private static Delivery delivery(String subject) {
        return new Delivery(UUID.randomUUID(), Channel.Kind.SMS, "+84912345678", subject, "", 1);
    }

    @Test
    void itCarriesTheSubjectInLettersOfAnyPhone() throws Exception {
        channel("application/json", "{\"to\":\"{to}\",\"text\":\"{text}\"}")
                .send(delivery("Mã đăng nhập \"Lan Tỏa\": 123456"));
        assertThat(body.get()).isEqualTo("{\"to\":\"84912345678\",\"text\":\"Ma dang nhap \\\"Lan Toa\\\": 123456\"}");
        assertThat(authorization.get()).isEqualTo("Bearer chia-khoa");
    }

    @Test
    void aGatewayThatTakesFormsGetsAForm() throws Exception {
        channel("application/x-www-form-urlencoded", "phone={to}&message={text}")
                .send(delivery("Mã & số: 1"));
        assertThat(body.get()).isEqualTo("phone=84912345678&message=Ma+%26+so%3A+1");
    }

    @Test
    void aRefusalIsTriedAgainLater() {
        answer.set(503);
        assertThatThrownBy(() -> channel("application/json", "{text}").send(delivery("x")))
                .isInstanceOfSatisfying(
                        Channel.NotDelivered.class,
                        e -> assertThat(e.isForGood()).isFalse());
    }
}
