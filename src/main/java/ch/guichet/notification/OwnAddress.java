package ch.guichet.notification;

import java.net.URI;
import org.springframework.core.env.Environment;

/** The counter's own address as people open it. */
record OwnAddress(URI base) {

    /** Without a setting the address of the own machine does: for a trial, and said in the log outside demo mode. */
    static OwnAddress of(NotificationSettings settings, Environment environment) {
        var base = settings.baseUrl();
        return new OwnAddress(
                base == null ? URI.create("http://localhost:" + environment.getProperty("server.port", "8080")) : base);
    }

    /** The full address of a path that starts with a slash. */
    String to(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }

    String host() {
        var host = base.getHost();
        return host == null ? "localhost" : host;
    }
}
