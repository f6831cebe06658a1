package ch.guichet.account;

import ch.guichet.common.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many e-mails an address got because somebody registered it: nobody's mailbox is to be filled by somebody else. */
@Component
class RegistrationMails {

    private static final int MOST_AN_HOUR = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    private final RegistrationMailRepository rows;
    private final Clock clock;

    RegistrationMails(RegistrationMailRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    boolean areTooMany(EmailAddress email) {
        return rows.count(Secrets.hash(email.address()), clock.instant().minus(HOUR)) >= MOST_AN_HOUR;
    }

    void count(EmailAddress email) {
        rows.insert(Secrets.hash(email.address()), clock.instant());
    }

    /** Forgets what no longer counts. */
    void removeOld() {
        rows.deleteOld(clock.instant().minus(HOUR));
    }
}
