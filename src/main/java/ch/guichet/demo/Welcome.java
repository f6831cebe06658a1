package ch.guichet.demo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the counter is and how to get in. */
@Component
@ConditionalOnBooleanProperty("guichet.demo")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final String base;

    Welcome(Environment environment, @Value("${guichet.base-url:}") String base) {
        this.environment = environment;
        this.base = base;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        LOG.info("{}", text());
    }

    private String text() {
        var accounts = Stream.of(SampleAccount.values())
                .map(sample -> sample.email().address())
                .collect(Collectors.joining("\n" + " ".repeat(18)));
        return """
                The counter runs in demo mode: nothing here is real.

                  Counter         %s
                  E-mails, SMS    %s
                  Password        %s
                  Accounts        %s
                """.formatted(address(""), address(MessagesView.PATH), SampleAccount.PASSWORD, accounts);
    }

    /** The set address, else this machine's with the port that was opened. */
    private String address(String path) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return (base.isBlank() ? "http://localhost:" + port : base).replaceFirst("/+$", "") + "/" + path;
    }
}
