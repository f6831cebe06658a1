package ch.guichet.notification;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a deployment says about messages ({@code guichet.*}). */
@ConfigurationProperties("guichet")
record NotificationSettings(
        boolean demo,
        @Nullable URI baseUrl,
        @DefaultValue("") String secret,
        @DefaultValue Mail mail,
        @DefaultValue Sms sms) {

    /** Who writes; without it, nobody who reads answers. */
    record Mail(@DefaultValue("") String from) {}

    /** Where SMS are handed over. */
    record Sms(@Nullable URI url, @DefaultValue("") String token) {}
}
