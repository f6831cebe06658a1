package ch.guichet.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends accounts: what is kept for the owner alone is deleted, and the e-mail address is free again. */
@Service
public class ClosingService {

    private final AccountRepository accounts;
    private final ClosingRepository rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(AccountRepository accounts, ClosingRepository rows, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes an account, once, for callers that know who asks. When a listener to {@link AccountClosed} objects, what it throws
     * comes through and nothing happens.
     */
    @Transactional
    public void close(AccountId id) {
        var account = accounts.find(id).orElseThrow();
        // first what others keep: a claim on its way holds its draft, and waits for the account
        events.publishEvent(new AccountClosed(id));
        if (rows.close(id, clock.instant())) {
            accounts.forgetFailures(account.email());
            events.publishEvent(new AccountMessage.Closed(account.email(), account.language()));
        }
    }
}
