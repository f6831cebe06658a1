package ch.guichet.account;

import ch.guichet.common.Address;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.PersonName;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Staff gets its accounts by invitation; the first administrator is invited when the counter starts. */
@Service
class InvitationService {

    private final FirstAdministrator first;
    private final AccountRepository accounts;
    private final PasswordService passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    InvitationService(
            FirstAdministrator first,
            AccountRepository accounts,
            PasswordService passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.first = first;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Invites the first administrator once; as long as there is one, the settings change nothing. */
    @EventListener(ApplicationReadyEvent.class)
    public void inviteFirst() {
        try {
            transactions.executeWithoutResult(transaction -> inviteOnce());
        } catch (DuplicateKeyException faster) {
            // another node that starts at the same moment invited
        }
    }

    private void inviteOnce() {
        if (first.email().isBlank() || accounts.existsAdministrator()) {
            return;
        }
        var email = EmailAddress.read(first.email())
                .value()
                .orElseThrow(() -> new IllegalStateException("guichet.admin.email is no e-mail address"));
        var mobile = MobileNumber.read(first.mobile())
                .value()
                .orElseThrow(() -> new IllegalStateException("guichet.admin.mobile is no mobile number"));
        if (accounts.lock(email).isPresent()) {
            if (accounts.existsAdministrator()) {
                // another node that starts at the same moment invited
                return;
            }
            throw new IllegalStateException("guichet.admin.email already has an account that is no administrator's");
        }
        var id = accounts.insert(
                new AccountRepository.NewRow(
                        email,
                        false,
                        null,
                        // the office enters the name later
                        new PersonName(
                                email.address().substring(0, email.address().indexOf('@')), ""),
                        new Address("", "", "", "CH"),
                        mobile,
                        Language.FR,
                        Set.of(Role.ADMINISTRATOR, Role.REVIEWER)),
                clock.instant());
        accounts.find(id).ifPresent(passwords::invite);
    }
}
