package ch.guichet.account;

import ch.guichet.account.AccountMessage.Invited;
import ch.guichet.account.AccountMessage.PasswordChanged;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Reading;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Forgotten passwords, and the first password of invited staff: both are chosen through a link sent by e-mail. */
@Service
public class PasswordService {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    PasswordService(
            AccountRepository accounts,
            AccountLinks links,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.hashes = hashes;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends a link, when the address has an account; the caller is never told whether it has. */
    public void forgotten(EmailAddress email) {
        // far longer than the few statements below, which only a known address needs
        hashes.spendTime();
        transactions.executeWithoutResult(transaction -> accounts.find(email).ifPresent(this::sendLink));
    }

    /** Whether the link is one by which somebody invited chooses a first password; empty when it is no good. */
    @Transactional(readOnly = true)
    public Optional<Boolean> isInvitation(String token) {
        return open(token).map(link -> link.purpose() == LinkPurpose.INVITATION);
    }

    /**
     * Sets the password of whoever holds the link, which is then used up; ends every sign-in of the account and its
     * lock-out. A refused password leaves the link good.
     */
    public Reading<Password> choose(String token, String typed) {
        var link = open(token).orElse(null);
        var account = link == null ? null : accounts.find(link.account()).orElse(null);
        if (link == null || account == null) {
            return Reading.refused("password.link");
        }
        var password = Password.read(typed, account.email(), account.name());
        if (!(password instanceof Reading.Read<Password>(Password chosen))) {
            return password;
        }
        var hash = hashes.hash(chosen);
        var done = transactions.execute(transaction -> links.use(token) && change(account, link.purpose(), hash));
        return Boolean.TRUE.equals(done) ? password : Reading.refused("password.link");
    }

    private boolean change(Account account, LinkPurpose purpose, String hash) {
        accounts.changePassword(account.id(), hash);
        accounts.endSignIns(account.id(), clock.instant());
        links.end(account.id(), LinkPurpose.CHANGE_EMAIL);
        accounts.forgetFailures(account.email());
        if (purpose == LinkPurpose.INVITATION) {
            accounts.confirmEmail(account.id(), clock.instant());
        } else {
            events.publishEvent(new PasswordChanged(account.email(), account.language()));
        }
        return true;
    }

    private Optional<Link> open(String token) {
        return links.find(token)
                .filter(Link::open)
                .filter(link ->
                        link.purpose() == LinkPurpose.RESET_PASSWORD || link.purpose() == LinkPurpose.INVITATION);
    }

    private void sendLink(Account account) {
        if (!accounts.hasPassword(account.id())) {
            invite(account);
        } else if (!links.areTooMany(account.id(), LinkPurpose.RESET_PASSWORD)) {
            var link = links.issue(account.id(), LinkPurpose.RESET_PASSWORD);
            events.publishEvent(new ResetPassword(
                    account.email(), account.language(), "/password/" + link.token(), link.notAfter()));
        }
    }

    void invite(Account account) {
        if (!links.areTooMany(account.id(), LinkPurpose.INVITATION)) {
            var link = links.issue(account.id(), LinkPurpose.INVITATION);
            events.publishEvent(
                    new Invited(account.email(), account.language(), "/password/" + link.token(), link.notAfter()));
        }
    }
}
