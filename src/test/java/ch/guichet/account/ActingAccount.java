package ch.guichet.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.access.AccessDeniedException;

/** Whoever a test lets act; nobody at first. They gave their password just now, unless the test says otherwise. */
@TestComponent
public final class ActingAccount implements CurrentAccount, RecentProof {

    private @Nullable Account account;
    private boolean proved;

    public void become(Account acting) {
        account = acting;
        proved = true;
    }

    /** From now on the last proof is too old. */
    public void waitTooLong() {
        proved = false;
    }

    @Override
    public boolean isGiven() {
        return proved;
    }

    @Override
    public void requireGiven() {
        if (!proved) {
            throw new AccessDeniedException("the proof is too old");
        }
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
