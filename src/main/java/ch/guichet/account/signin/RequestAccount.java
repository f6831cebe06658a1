package ch.guichet.account.signin;

import ch.guichet.account.Account;
import ch.guichet.account.AccountChanged;
import ch.guichet.account.AccountService;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The account of the request's sign-in, read from the database once a request. */
@Component
class RequestAccount implements CurrentAccount {

    private static final String NAME = RequestAccount.class.getName();

    private final AccountService accounts;

    RequestAccount(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> find() {
        return SignIns.complete().flatMap(this::find);
    }

    private Optional<Account> find(SignIn signIn) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Known(var known, var account)
                && known.equals(signIn)) {
            return Optional.of(account);
        }
        var found = accounts.findBySignIn(signIn.id());
        if (request != null) {
            found.ifPresent(
                    account -> request.setAttribute(NAME, new Known(signIn, account), RequestAttributes.SCOPE_REQUEST));
        }
        return found;
    }

    /** Whatever comes later in the same request must see the change. */
    @EventListener
    void forget(AccountChanged changed) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public Account require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    @Override
    public Account require(Role role) {
        return find().filter(account -> account.has(role))
                .orElseThrow(() -> new AccessDeniedException("needs the role " + role));
    }

    @Override
    public Account requireClaimant() {
        return find().filter(Account::isClaimant)
                .filter(Account::confirmed)
                .orElseThrow(() -> new AccessDeniedException("needs a claimant with a confirmed e-mail address"));
    }

    private record Known(SignIn signIn, Account account) {}
}
