package ch.guichet.notification;

import ch.guichet.common.Translations;
import ch.guichet.jobs.Jobs;
import ch.guichet.office.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All of this package, its jobs and its words. */
@Import({
    Jobs.class,
    Sending.class,
    SettingsCheck.class,
    Notifications.class,
    Wording.class,
    Outbox.class,
    OutboxRepository.class,
    Delivery.class,
    Post.class,
    MailCarrier.class,
    SmsCarrier.class
})
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@EnableConfigurationProperties(Office.class)
class NotificationSetup {

    @Bean
    Translations translations() {
        return words();
    }

    /** The product's words, and a form's title. */
    static Translations words() {
        try {
            var bundles = new ArrayList<URL>();
            for (var pattern :
                    List.of("classpath*:i18n/*.properties", "classpath*:ch/guichet/notification/*.properties")) {
                for (var bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    bundles.add(bundle.getURL());
                }
            }
            return Translations.read(bundles);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
