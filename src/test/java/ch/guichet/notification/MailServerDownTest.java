package ch.guichet.notification;

import static ch.guichet.db.Tables.OUTBOX;
import static ch.guichet.db.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
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
        var before = newest();
        var number = travel.send();
        assertThat(claims.find(number).orElseThrow().claim().status()).isEqualTo(ClaimStatus.IN_REVIEW);
        // those of other tests wait as well, some until their own clock is reached
        var receipt = newest();
        assertThat(sql.fetchCount(OUTBOX, OUTBOX.ID.gt(before))).isEqualTo(1);
        // tried again and again: after two seconds, then four …
        for (var tries = 1; tries <= 3; tries++) {
            var least = tries;
            await().until(() -> failures(receipt) >= least);
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(isWaiting(receipt)).isTrue();

        Sinks.MAIL.start();
        clock.pass(Duration.ofHours(1));
        await().until(() -> !isWaiting(receipt));
        // a further round of the jobs finds nothing to send
        clock.pass(Duration.ofHours(2));
        await().until(() -> sql.fetchCount(SCHEDULED_TASKS, isTaskOf(receipt)) == 0);

        var receipts = new ArrayList<String>();
        for (MimeMessage mail : Sinks.MAIL.received()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                receipts.add(mail.getSubject());
            }
        }
        assertThat(receipts).containsExactly("Votre demande " + number + " a été envoyée");
    }

    private long newest() {
        return sql.fetchSingle(select(coalesce(max(OUTBOX.ID), 0L)).from(OUTBOX))
                .value1();
    }

    private boolean isWaiting(long message) {
        return sql.fetchExists(OUTBOX, OUTBOX.ID.eq(message), OUTBOX.SENT_AT.isNull(), OUTBOX.DROPPED_AT.isNull());
    }

    /** How often the message was refused in a row. */
    private int failures(long message) {
        return sql.select(coalesce(SCHEDULED_TASKS.CONSECUTIVE_FAILURES, 0))
                .from(SCHEDULED_TASKS)
                .where(isTaskOf(message), SCHEDULED_TASKS.PICKED.isFalse())
                .fetchOptional()
                .map(Record1::value1)
                .orElse(0);
    }

    private static Condition isTaskOf(long message) {
        return SCHEDULED_TASKS.TASK_NAME.eq("message").and(SCHEDULED_TASKS.TASK_INSTANCE.eq(String.valueOf(message)));
    }
}
