package ch.guichet.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as other parts of the counter need them. */
@Service
public class AccountService {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountLinks links,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** Any account, for those who write to its owner; pages ask {@link CurrentAccount} instead. */
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /** Whoever passed both steps of the sign-in, while it lasts. */
    @Transactional(readOnly = true)
    public Optional<Account> findBySignIn(String signIn) {
        return accounts.findBySignIn(signIn, clock.instant());
    }

    /** Whether anybody has an account yet. */
    @Transactional(readOnly = true)
    public boolean existsAny() {
        return accounts.existsAny();
    }

    /** Opens a confirmed account without the owner's doing, for samples and tests; no page leads here. */
    @Transactional
    public AccountId open(NewAccount account) {
        account.check();
        return insert(account, hashes.hash(account.password()), true);
    }

    /** Keeps the password its owner chose; links sent before lead nowhere, and the owner is told. */
    @Transactional
    public void changePassword(Account account, String hash) {
        accounts.changePassword(account.id(), hash);
        links.end(account.id(), LinkPurpose.RESET_PASSWORD, LinkPurpose.CHANGE_EMAIL);
        events.publishEvent(new AccountMessage.PasswordChanged(account.email(), account.language()));
    }

    AccountId insert(NewAccount account, String hash, boolean confirmed) {
        var id = accounts.insert(
                new AccountRepository.NewRow(
                        account.email(),
                        confirmed,
                        hash,
                        account.name(),
                        account.address(),
                        account.mobile(),
                        account.language(),
                        account.roles()),
                clock.instant());
        if (account.iban() != null) {
            events.publishEvent(
                    new AccountRegistered(id, account.name(), account.address(), account.iban(), account.insured()));
        }
        return id;
    }
}
