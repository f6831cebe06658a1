package ch.guichet.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands SMS over by HTTP; any answer but 2xx is a refusal, redirects are not followed. */
@Component
class SmsCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final @Nullable URI url;
    private final String token;

    SmsCarrier(NotificationSettings settings) {
        this.url = settings.sms().url();
        this.token = settings.sms().token();
    }

    private record Body(String to, String text) {}

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isReady() {
        return url != null;
    }

    @Override
    public void carry(Message message, String messageId, Instant createdAt) {
        if (url == null) {
            throw new NotTaken("guichet.sms.url is not set");
        }
        var request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(new Body(message.to(), message.text()))));
        if (!token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        var status = status(request.build());
        if (status / 100 != 2) {
            throw new NotTaken("answered with status " + status);
        }
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            throw NotTaken.because(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotTaken.because(stopped);
        }
    }
}
