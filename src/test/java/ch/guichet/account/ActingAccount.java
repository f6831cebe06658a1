package ch.guichet.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.access.AccessDeniedException;

/** Whoever a test lets act; nobody at first. */
@TestComponent
public final class ActingAccount implements CurrentAccount {

    private @Nullable Account account;

    public void become(Account acting) {
        account = acting;
    }

    public void leave() {
        account = null;
    }

    @Override
    public Optional<Account> find() {
        return Optional.ofNullable(account);
    }

    @Override
    public Account require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    @Override
    public Account require(Role role) {
        return find().filter(acting -> acting.has(role))
                .orElseThrow(() -> new AccessDeniedException("the role is missing"));
    }

    @Override
    public Account requireClaimant() {
        return find().filter(acting -> acting.isClaimant() && acting.confirmed())
                .orElseThrow(() -> new AccessDeniedException("may not claim"));
    }
}
