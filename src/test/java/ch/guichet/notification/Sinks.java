package ch.guichet.notification;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server, down at first, and a taker of SMS for the whole counter. */
public final class Sinks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final MailSink MAIL = new MailSink();
    private static final SmsSink SMS = new SmsSink();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + MAIL.port(),
                        "guichet.sms.url=" + SMS.url(),
                        "guichet.sms.token=the-token")
                .applyTo(context);
    }
}
