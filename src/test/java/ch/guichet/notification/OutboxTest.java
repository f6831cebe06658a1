package ch.guichet.notification;

import static ch.guichet.db.Tables.OUTBOX;
import static ch.guichet.db.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.guichet.DatabaseTest;
import ch.guichet.TestClock;
import ch.guichet.account.AccountId;
import ch.guichet.account.AccountMessage;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimMoved;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(NotificationSetup.class)
class OutboxTest {

    private static final String SECRET = "a secret that only this test knows";
    private static final SmsSink SMS = new SmsSink();
    private static final MailSink MAIL = new MailSink();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @Autowired
    SentMessages sent;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", MAIL::port);
        settings.add("guichet.sms.url", SMS::url);
        settings.add("guichet.sms.token", () -> "the-token");
        settings.add("guichet.base-url", () -> "https://guichet.example.ch/");
        settings.add("guichet.mail.from", () -> "guichet@example.ch");
        settings.add("guichet.secret", () -> SECRET);
    }

    @BeforeEach
    void empty() {
        sql.deleteFrom(SCHEDULED_TASKS).execute();
        sql.deleteFrom(OUTBOX).execute();
        clock.reset();
        SMS.reset();
    }

    @AfterEach
    void stop() {
        MAIL.stop();
    }

    private ClaimMoved claim() {
        return new ClaimMoved(
                "2024-000815",
                new AccountId(1),
                new EmailAddress("jane.doe@example.ch"),
                Language.FR,
                "test.form.title",
                ClaimAction.SEND,
                "");
    }

    private AccountMessage code(String code) {
        return new AccountMessage.SignInCode(
                new MobileNumber("+41791234567"),
                Language.FR,
                code,
                clock.instant().plus(Duration.ofMinutes(10)));
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void waitUntilSent() {
        await().until(() ->
                sql.fetchCount(OUTBOX, OUTBOX.SENT_AT.isNotNull()) == 1 && sql.fetchCount(SCHEDULED_TASKS) == 0);
    }

    private void waitUntilFailed(int times) {
        await().until(() -> sql.fetchCount(
                        SCHEDULED_TASKS,
                        SCHEDULED_TASKS.CONSECUTIVE_FAILURES.ge(times),
                        SCHEDULED_TASKS.PICKED.isFalse())
                == 1);
    }

    @Test
    void a_message_goes_with_its_cause_when_that_is_rolled_back() {
        MAIL.start();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(claim());
            assertThat(sql.fetchCount(OUTBOX)).isOne();
            assertThat(sql.fetchCount(SCHEDULED_TASKS)).isOne();
            status.setRollbackOnly();
        });
        assertThat(sql.fetchCount(OUTBOX)).isZero();
        assertThat(sql.fetchCount(SCHEDULED_TASKS)).isZero();
    }

    @Test
    void a_message_outside_a_transaction_is_refused() {
        var claim = claim();
        assertThatThrownBy(() -> events.publishEvent(claim)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void an_email_goes_out_after_the_commit_and_its_body_is_emptied() throws MessagingException, IOException {
        MAIL.start();
        happens(claim());
        waitUntilSent();

        var row = sql.fetchSingle(OUTBOX);
        assertThat(row.getSealed()).isEmpty();
        assertThat(row.getSentAt()).isEqualTo(TestClock.START);
        assertThat(sent.newest(10)).isEmpty();
        assertThat(MAIL.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Votre demande 2024-000815 a été envoyée");
            assertThat(mail.getHeader("Message-ID")).containsExactly("<" + row.getMessageId() + "@guichet.example.ch>");
            assertThat(mail.getHeader("To")).containsExactly("jane.doe@example.ch");
            assertThat(mail.getFrom()[0].toString())
                    .contains("guichet@example.ch")
                    .contains("Office cantonal");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
            assertThat(mail.getSentDate()).isEqualTo(TestClock.START);
        });
        var parts = (MimeMultipart) MAIL.received().getFirst().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Demande n° 2024-000815 : Facture pour frais de voyage et nourriture - 318.632.1")
                .contains("https://guichet.example.ch/claim/2024-000815");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"fr\">")
                .contains("href=\"https://guichet.example.ch/claim/2024-000815\"");
    }

    @Test
    void a_dead_mail_server_delays_an_email_which_then_arrives_once() throws MessagingException {
        happens(claim());
        waitUntilFailed(1);
        clock.pass(Duration.ofSeconds(2));
        waitUntilFailed(2);
        // days later
        clock.pass(Duration.ofDays(3));
        waitUntilFailed(3);

        MAIL.start();
        clock.pass(Duration.ofHours(1));
        waitUntilSent();
        assertThat(MAIL.received()).hasSize(1);
        assertThat(MAIL.received().getFirst().getHeader("Message-ID"))
                .containsExactly("<" + sql.fetchSingle(OUTBOX).getMessageId() + "@guichet.example.ch>");
    }

    @Test
    void what_waits_cannot_be_read_without_the_secret() throws GeneralSecurityException {
        happens(claim());
        waitUntilFailed(1);
        var row = sql.fetchSingle(OUTBOX);
        assertThat(new String(opened(SECRET, row.getMessageId(), row.getSealed()), StandardCharsets.UTF_8))
                .contains("jane.doe@example.ch");
        assertThat(row.toString()).doesNotContain("jane.doe").doesNotContain("demande");
        assertThatThrownBy(() -> opened("another secret", row.getMessageId(), row.getSealed()))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> opened(SECRET, "another message", row.getSealed()))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] opened(String secret, String name, String sealed) throws GeneralSecurityException {
        return new Seal(secret.getBytes(StandardCharsets.UTF_8)).open(name, sealed);
    }

    @Test
    void an_sms_is_handed_over_again_until_it_is_taken() {
        SMS.answer(500, 302);
        happens(code("012345"));
        waitUntilFailed(1);
        clock.pass(Duration.ofSeconds(2));
        waitUntilFailed(2);
        clock.pass(Duration.ofSeconds(4));
        waitUntilSent();

        assertThat(SMS.requests).hasSize(3).allSatisfy(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.authorization()).isEqualTo("Bearer the-token");
            assertThat(request.contentType()).isEqualTo("application/json");
            assertThat(request.body())
                    .startsWith("{\"to\":\"+41791234567\",\"text\":\"012345 est votre code d'accès")
                    .contains("jusqu'à 10:10");
        });
        assertThat(sql.fetchSingle(OUTBOX).getSealed()).isEmpty();
    }

    @Test
    void a_code_that_nobody_took_in_time_is_dropped() {
        SMS.answer(503);
        happens(code("123456"));
        waitUntilFailed(1);
        clock.pass(Duration.ofMinutes(11));

        await().until(() -> sql.fetchCount(OUTBOX, OUTBOX.DROPPED_AT.isNotNull()) == 1);
        assertThat(SMS.requests).hasSize(1);
        assertThat(sql.fetchSingle(OUTBOX).getSealed()).isEmpty();
        assertThat(sql.fetchSingle(OUTBOX).getSentAt()).isNull();
        await().until(() -> sql.fetchCount(SCHEDULED_TASKS) == 0);
    }

    @Test
    void two_nodes_send_each_message_once(@Autowired DataSource dataSource, @Autowired List<Task<?>> tasks) {
        var other = new Jobs().scheduler(dataSource, clock, tasks);
        other.start();
        try {
            IntStream.range(0, 60).forEach(number -> happens(code(String.valueOf(100_000 + number))));
            await().until(() ->
                    sql.fetchCount(OUTBOX, OUTBOX.SENT_AT.isNotNull()) == 60 && sql.fetchCount(SCHEDULED_TASKS) == 0);
        } finally {
            other.stop();
        }
        assertThat(SMS.requests).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void the_delay_grows_up_to_an_hour() {
        assertThat(IntStream.of(0, 1, 2, 10, 11, 5000).mapToObj(Sending::delay))
                .containsExactly(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(2048),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }
}
