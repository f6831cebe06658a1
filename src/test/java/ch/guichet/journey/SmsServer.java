package ch.guichet.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** Takes SMS by HTTP from whoever has the token, and shows them on the phones they are for. */
final class SmsServer implements AutoCloseable {

    static final String TOKEN = "a token of the SMS server";
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");
    private static final JsonMapper JSON = new JsonMapper();

    private record Sms(String to, String text) {}

    private final Map<String, List<String>> phones = new ConcurrentHashMap<>();
    private final Map<String, Integer> read = new ConcurrentHashMap<>();
    private final HttpServer server;

    SmsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/sms", this::take);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/sms";
    }

    /** The code of the next SMS that was not read on this phone, once it is there. */
    String code(String mobile) {
        var next = read.merge(mobile, 1, Integer::sum);
        var text = Awaitility.await("SMS")
                .atMost(Duration.ofSeconds(30))
                .until(() -> texts(mobile), texts -> texts.size() >= next)
                .get(next - 1);
        var code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in « " + text + " »");
        }
        return code.group(1);
    }

    List<String> texts(String mobile) {
        return phones.getOrDefault(mobile, List.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var allowed = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var body = exchange.getRequestBody().readAllBytes();
        if (allowed) {
            var sms = JSON.readValue(body, Sms.class);
            phones.computeIfAbsent(sms.to(), first -> new CopyOnWriteArrayList<>())
                    .add(sms.text());
        }
        exchange.sendResponseHeaders(allowed ? 202 : 401, -1);
        exchange.close();
    }
}
