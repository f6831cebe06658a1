package ch.guichet.account.signin;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.PasswordHashes;
import ch.guichet.account.RecentProof;
import ch.guichet.account.signin.SignInRepository.Credentials;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The password again: a sign-in, or the password given inside it, is proof for ten minutes, in that browser alone. Wrong
 * passwords count together with those of the sign-in page.
 */
@Service
public class ProofService implements RecentProof {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final CurrentAccount current;
    private final SignInAttempts attempts;
    private final SignInRepository rows;
    private final PasswordHashes hashes;
    private final Clock clock;

    ProofService(
            CurrentAccount current,
            SignInAttempts attempts,
            SignInRepository rows,
            PasswordHashes hashes,
            Clock clock) {
        this.current = current;
        this.attempts = attempts;
        this.rows = rows;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    public boolean isGiven() {
        return SignIns.complete()
                .filter(signIn -> rows.isProved(signIn, clock.instant().minus(LIFE)))
                .isPresent();
    }

    @Override
    public void requireGiven() {
        if (!isGiven()) {
            throw new AccessDeniedException("the password was given too long ago");
        }
    }

    /** Compares the password of whoever is signed in. */
    public ProofAnswer give(String password) {
        var email = current.require().email().address();
        var signIn = SignIns.complete().orElseThrow();
        if (!attempts.admit(email)) {
            return ProofAnswer.TOO_MANY;
        }
        var hash = rows.credentials(email).map(Credentials::passwordHash).orElse(null);
        if (!hashes.matches(password, hash)) {
            return attempts.areSpent(email) ? ProofAnswer.TOO_MANY : ProofAnswer.WRONG;
        }
        attempts.passed(email);
        rows.prove(signIn, clock.instant());
        return ProofAnswer.RIGHT;
    }
}
