package ch.guichet.account;

import ch.guichet.account.AccountMessage.ConfirmNewEmail;
import ch.guichet.account.AccountMessage.EmailChangeAsked;
import ch.guichet.account.AccountMessage.EmailChanged;
import ch.guichet.account.AccountMessage.EmailTaken;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Reading;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Another e-mail address for an account: it counts once the link that was sent to it is opened and confirmed. */
@Service
public class EmailService {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final RegistrationMails mails;
    private final PasswordHashes hashes;
    private final CurrentAccount current;
    private final RecentProof proof;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    EmailService(
            AccountRepository accounts,
            AccountLinks links,
            RegistrationMails mails,
            PasswordHashes hashes,
            CurrentAccount current,
            RecentProof proof,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.hashes = hashes;
        this.current = current;
        this.proof = proof;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a link to the address. An address that has an account gets the same answer in the same time; its owner is
     * told by e-mail instead, and the link leads nowhere.
     */
    public Reading<EmailAddress> ask(EmailAddress email) {
        var account = current.require();
        proof.requireGiven();
        if (email.equals(account.email())) {
            return Reading.refused("email.same");
        }
        // far longer than the few statements by which the two answers differ
        hashes.spendTime();
        var sent = transactions.execute(transaction -> send(account, email));
        return Boolean.TRUE.equals(sent) ? Reading.of(email) : Reading.refused("email.too-many");
    }

    private boolean send(Account account, EmailAddress email) {
        var owner = accounts.lock(email)
                .filter(id -> !accounts.isUnconfirmedClaimant(id))
                .flatMap(accounts::find);
        if (links.areTooMany(account.id(), LinkPurpose.CHANGE_EMAIL) || mails.areTooMany(email)) {
            return false;
        }
        mails.count(email);
        var link = links.issueFor(account.id(), email);
        events.publishEvent(owner.<AccountMessage>map(found -> new EmailTaken(email, found.language()))
                .orElseGet(() ->
                        new ConfirmNewEmail(email, account.language(), "/email/" + link.token(), link.notAfter())));
        events.publishEvent(new EmailChangeAsked(account.email(), account.language()));
        return true;
    }

    /** The address whose link was not opened yet. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> waiting() {
        return links.waitingEmail(current.require().id());
    }

    /** Gives the new address up; its link leads nowhere from now on. */
    @Transactional
    public void withdraw() {
        links.end(current.require().id(), LinkPurpose.CHANGE_EMAIL);
    }

    /** The address a link is for, as long as it is good; opening it alone changes nothing, as programs open links, too. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> find(String token) {
        return open(token).map(Link::email);
    }

    /** Makes the address the account's; whoever holds the link may. */
    public EmailChange confirm(String token) {
        try {
            return Objects.requireNonNull(transactions.execute(transaction -> change(token)));
        } catch (DuplicateKeyException faster) {
            return EmailChange.TAKEN;
        }
    }

    private EmailChange change(String token) {
        var link = open(token).orElse(null);
        var email = link == null ? null : link.email();
        var account = link == null ? null : accounts.find(link.account()).orElse(null);
        if (email == null || account == null || !links.use(token)) {
            return EmailChange.EXPIRED;
        }
        var holder = accounts.lock(email).filter(id -> !id.equals(account.id()));
        if (holder.isPresent() && !accounts.isUnconfirmedClaimant(holder.get())) {
            return EmailChange.TAKEN;
        }
        // as when it is registered again: an address that nobody confirmed keeps nobody from it
        holder.ifPresent(accounts::delete);
        accounts.changeEmail(account.id(), email, clock.instant());
        // sent to an address that is the account's no longer
        links.end(account.id(), LinkPurpose.CONFIRM_EMAIL, LinkPurpose.RESET_PASSWORD, LinkPurpose.INVITATION);
        events.publishEvent(new EmailChanged(account.email(), account.language()));
        events.publishEvent(new AccountChanged(account.id()));
        return EmailChange.DONE;
    }

    private Optional<Link> open(String token) {
        return links.find(token).filter(Link::open).filter(link -> link.purpose() == LinkPurpose.CHANGE_EMAIL);
    }
}
