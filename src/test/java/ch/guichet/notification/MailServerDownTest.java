package ch.guichet.notification;

import static ch.guichet.db.Tables.OUTBOX;
import static ch.guichet.db.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.guichet.TestClock;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claim.TravelClaims;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeCounter
class MailServerDownTest {

    private final String address = UUID.randomUUID() + "@example.ch";

    @Autowired
    SigningIn signing;

    @Autowired
    TravelClaims travel;

    @Autowired
    ClaimService claims;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void somebody_signs_in() {
        clock.reset();
        signing.become(signing.open(NewAccounts.beneficiary(address)));
    }

    @AfterEach
    void leave() {
        signing.leave();
        Sinks.MAIL.stop();
    }

    @Test
    void a_claim_is_accepted_while_the_mail_server_is_down_and_its_receipt_goes_out_once_when_it_is_back()
            throws MessagingException {
        var before = waiting();
        var number = travel.send();
        assertThat(claims.find(number).orElseThrow().claim().status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(waiting()).isEqualTo(before + 1);
        // tried again and again: after two seconds, then four …
        for (var tries = 1; tries <= 3; tries++) {
            var least = tries;
            await().until(() -> failures() >= least);
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(waiting()).isEqualTo(before + 1);

        Sinks.MAIL.start();
        clock.pass(Duration.ofHours(1));
        await().until(() -> waiting() == 0);
        // a further round of the jobs finds nothing to send
        clock.pass(Duration.ofHours(2));
        await().until(() -> sql.fetchCount(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_NAME.eq("message")) == 0);

        var receipts = new ArrayList<String>();
        for (MimeMessage mail : Sinks.MAIL.received()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                receipts.add(mail.getSubject());
            }
        }
        assertThat(receipts).containsExactly("Votre demande " + number + " a été envoyée");
    }

    /** E-mails that were not taken yet. */
    private int waiting() {
        return sql.fetchCount(OUTBOX, OUTBOX.CHANNEL.eq("EMAIL"), OUTBOX.SENT_AT.isNull(), OUTBOX.DROPPED_AT.isNull());
    }

    /** How often the e-mail that was tried most was refused in a row. */
    private int failures() {
        return sql
                .selectFrom(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.TASK_NAME.eq("message"), SCHEDULED_TASKS.PICKED.isFalse())
                .fetch(SCHEDULED_TASKS.CONSECUTIVE_FAILURES)
                .stream()
                .mapToInt(times -> times == null ? 0 : times)
                .min()
                .orElse(0);
    }
}
