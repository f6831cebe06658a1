package ch.guichet;

import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.claim.ExampleClaims;
import ch.guichet.claim.TravelClaims;
import ch.guichet.notification.Sinks;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole counter as it is deployed, outside demo mode, on a fresh database; people sign in by password and
 * code. Its clock stands still, and its mail server is down until a test starts it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        properties = {
            "guichet.base-url=https://guichet.example.ch",
            "guichet.mail.from=guichet@example.ch",
            "guichet.secret=a secret that only tests know and use"
        })
@ContextConfiguration(initializers = {TestDatabases.class, Sinks.class})
@Import({TestClock.class, TestMessages.class, SigningIn.class, TravelClaims.class, ExampleClaims.class, Statements.class
})
public @interface WholeCounter {}
