package ch.guichet.notification;

import static ch.guichet.db.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.TestClock;
import ch.guichet.account.AccountMessage.PasswordChanged;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(NotificationSetup.class)
@TestPropertySource(properties = {"guichet.demo=true", "guichet.secret=kept by this test alone", "server.port=8081"})
class DemoOutboxTest {

    @Test
    void in_demo_mode_messages_count_as_sent_and_can_be_read_newest_first(
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionTemplate transaction,
            @Autowired SentMessages sent,
            @Autowired DSLContext sql) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new PasswordChanged(new EmailAddress("jane.doe@example.ch"), Language.DE));
            events.publishEvent(new SignInCode(
                    new MobileNumber("+41791234567"), Language.FR, "012345", TestClock.START.plusSeconds(600)));
        });

        assertThat(sql.fetchCount(SCHEDULED_TASKS)).isZero();
        var newest = sent.newest(10);
        assertThat(newest).hasSize(2);
        assertThat(newest.getFirst().channel()).isEqualTo(Channel.SMS);
        assertThat(newest.getFirst().to()).isEqualTo("+41791234567");
        assertThat(newest.getFirst().text()).startsWith("012345 ");
        assertThat(newest.getFirst().sentAt()).isEqualTo(TestClock.START);
        assertThat(newest.getLast().subject()).isEqualTo("Ihr Passwort wurde geändert");
        assertThat(newest.getLast().text()).contains("http://localhost:8081/login");
        assertThat(sent.before(newest.getFirst().id(), 10)).containsExactly(newest.getLast());
        assertThat(sent.before(newest.getLast().id(), 10)).isEmpty();
        assertThat(sent.newest(1)).containsExactly(newest.getFirst());
    }
}
