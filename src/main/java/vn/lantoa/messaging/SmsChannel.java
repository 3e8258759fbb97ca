package vn.lantoa.messaging;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.io.JsonStringEncoder;
import vn.lantoa.shared.Folding;
import vn.lantoa.web.DemoClock;

/** Text messages by an HTTP gateway of the installation's choice. Only the subject is sent, in letters any phone shows. */
@Component
@EnableConfigurationProperties(SmsSettings.class)
class SmsChannel implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SmsSettings settings;
    private final boolean demo;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SmsChannel(SmsSettings settings, DemoClock demo) {
        this.settings = settings;
        this.demo = demo.demo();
    }

    @Override
    public Kind kind() {
        return Kind.SMS;
    }

    @Override
    public boolean isOpen() {
        return demo || !settings.url().isEmpty();
    }

    @Override
    public void send(Delivery delivery) throws NotDelivered {
        if (demo) {
            return; // shown on the demo's mailbox page
        }
        try {
            int answer = client.send(request(delivery), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (answer / 100 != 2) {
                throw new NotDelivered("HTTP " + answer, false);
            }
        } catch (IOException e) {
            throw new NotDelivered(e.getClass().getSimpleName(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("interrupted", false);
        }
    }

    private HttpRequest request(Delivery delivery) {
        String text = text(Folding.bare(delivery.subject()));
        String body = settings.body()
                .replace("{to}", delivery.address().replaceAll("\\D", ""))
                .replace("{text}", text);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(PATIENCE)
                .header("Content-Type", settings.type())
                // the gateway may tell a second attempt from a second message
                .header("Idempotency-Key", delivery.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!settings.authorization().isEmpty()) {
            request.header("Authorization", settings.authorization());
        }
        return request.build();
    }

    private String text(String bare) {
        return settings.type().startsWith("application/json")
                ? new String(JsonStringEncoder.getInstance().quoteAsCharArray(bare))
                : URLEncoder.encode(bare, StandardCharsets.UTF_8);
    }
}
