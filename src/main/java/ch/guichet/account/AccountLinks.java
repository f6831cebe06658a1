package ch.guichet.account;

import ch.guichet.common.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links sent by e-mail: only the newest of a purpose is good, once, for its time. */
@Component
class AccountLinks {

    private static final int MOST_AN_HOUR = 5;

    private final LinkRepository rows;
    private final Clock clock;

    AccountLinks(LinkRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A fresh token and until when it is good. */
    record Issued(String token, Instant notAfter) {}

    Issued issue(AccountId account, LinkPurpose purpose) {
        return issue(account, purpose, null);
    }

    /** Leads to a new address of the account. */
    Issued issueFor(AccountId account, EmailAddress email) {
        return issue(account, LinkPurpose.CHANGE_EMAIL, email);
    }

    private Issued issue(AccountId account, LinkPurpose purpose, @Nullable EmailAddress email) {
        var now = clock.instant();
        var issued = new Issued(Secrets.token(), now.plus(purpose.life()));
        rows.end(account, purpose, now);
        rows.insert(Secrets.hash(issued.token()), account, purpose, email, now, issued.notAfter());
        return issued;
    }

    /** Nobody's mailbox is to be filled by somebody else. */
    boolean areTooMany(AccountId account, LinkPurpose purpose) {
        return rows.count(account, purpose, clock.instant().minus(Duration.ofHours(1))) >= MOST_AN_HOUR;
    }

    /** The links of these purposes are good no longer. */
    void end(AccountId account, LinkPurpose... purposes) {
        for (var purpose : purposes) {
            rows.end(account, purpose, clock.instant());
        }
    }

    /** The new address of the account whose link was not opened yet. */
    Optional<EmailAddress> waitingEmail(AccountId account) {
        return rows.findOpen(account, LinkPurpose.CHANGE_EMAIL, clock.instant()).map(Link::email);
    }

    Optional<Link> find(String token) {
        return rows.find(Secrets.hash(token), clock.instant());
    }

    /** Uses the link up; of several requests at once only one is told true. */
    boolean use(String token) {
        return rows.use(Secrets.hash(token), clock.instant());
    }
}
