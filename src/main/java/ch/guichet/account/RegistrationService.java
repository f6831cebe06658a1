package ch.guichet.account;

import ch.guichet.account.AccountMessage.AlreadyRegistered;
import ch.guichet.account.AccountMessage.ConfirmEmail;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Registration and the confirmation of the e-mail address (guide, section 2). */
@Service
public class RegistrationService {

    private static final Duration LIFE_UNCONFIRMED = Duration.ofDays(7);

    private final AccountService opening;
    private final AccountRepository accounts;
    private final AccountLinks links;
    private final LinkRepository oldLinks;
    private final RegistrationMails mails;
    private final PasswordHashes hashes;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    RegistrationService(
            AccountService opening,
            AccountRepository accounts,
            AccountLinks links,
            LinkRepository oldLinks,
            RegistrationMails mails,
            PasswordHashes hashes,
            CurrentAccount current,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.opening = opening;
        this.accounts = accounts;
        this.links = links;
        this.oldLinks = oldLinks;
        this.mails = mails;
        this.hashes = hashes;
        this.current = current;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Registers a claimant. An address that has an account gets the same answer in the same time; its owner is told by
     * e-mail. An account that was never confirmed gives way. After too many e-mails in an hour nothing happens at all.
     */
    public void register(NewAccount account) {
        account.check();
        if (!account.isClaimant()) {
            throw new IllegalArgumentException("staff is invited");
        }
        // the slow part, the same for both answers, and before a connection is taken
        var hash = hashes.hash(account.password());
        try {
            transactions.executeWithoutResult(transaction -> register(account, hash));
        } catch (DuplicateKeyException faster) {
            // the same address was registered at the same moment: that registration stands and was answered by e-mail
        }
    }

    private void register(NewAccount account, String hash) {
        var known = accounts.lock(account.email());
        if (mails.areTooMany(account.email())) {
            // without a further e-mail nobody could confirm a further account: what there is stays as it is
            return;
        }
        if (known.isPresent() && !accounts.isUnconfirmedClaimant(known.get())) {
            var language = accounts.find(known.get()).map(Account::language).orElse(account.language());
            mails.count(account.email());
            events.publishEvent(new AlreadyRegistered(account.email(), language));
            return;
        }
        known.ifPresent(accounts::delete);
        var id = opening.insert(account, hash, false);
        accounts.find(id).ifPresent(this::sendLink);
    }

    /** Opens the link of the e-mail; whoever holds it may. */
    @Transactional
    public Confirmation confirm(String token) {
        var link = links.find(token)
                .filter(found -> found.purpose() == LinkPurpose.CONFIRM_EMAIL)
                .orElse(null);
        if (link == null) {
            return Confirmation.EXPIRED;
        }
        if (link.open() && links.use(token)) {
            accounts.confirmEmail(link.account(), clock.instant());
            return Confirmation.DONE;
        }
        return accounts.find(link.account()).filter(Account::confirmed).isPresent()
                ? Confirmation.ALREADY
                : Confirmation.EXPIRED;
    }

    /** Sends the e-mail with the link once more to the signed-in person; false when it was sent too often in the last hour. */
    @Transactional
    public boolean resendConfirmation() {
        var account = current.require();
        if (account.confirmed()) {
            return true;
        }
        if (mails.areTooMany(account.email())) {
            return false;
        }
        sendLink(account);
        return true;
    }

    /** Removes accounts that nobody confirmed for seven days, and what is left of old e-mails; returns how many accounts. */
    @Transactional
    public int removeUnconfirmed() {
        var before = clock.instant().minus(LIFE_UNCONFIRMED);
        oldLinks.deleteExpired(before);
        mails.removeOld();
        return accounts.deleteUnconfirmed(before);
    }

    private void sendLink(Account account) {
        mails.count(account.email());
        var link = links.issue(account.id(), LinkPurpose.CONFIRM_EMAIL);
        events.publishEvent(
                new ConfirmEmail(account.email(), account.language(), "/confirm/" + link.token(), link.notAfter()));
    }
}
