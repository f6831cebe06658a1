package ch.guichet.account.signin;

import ch.guichet.account.Secrets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The lock-out: five tries, then one every four minutes, for every address, whether it has an account or not.
 *
 * <p>A try is counted <em>before</em> the password is compared, so that many tries at once cannot all pass. The right
 * password takes its own try back and leaves room for one more at once, but does not forget the failures before it: only
 * the right code does, so that nobody wins back tries by half a sign-in. After a day without a try the count starts again.
 */
@Component
class SignInAttempts {

    private static final int MOST = 5;
    private static final Duration PAUSE = Duration.ofMinutes(4);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final SignInAttemptRepository rows;
    private final Clock clock;

    SignInAttempts(SignInAttemptRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Counts a try for the address; false when it must not be made now. */
    boolean admit(String email) {
        var now = clock.instant();
        var hash = Secrets.hash(email);
        rows.prepare(hash, now);
        return rows.count(hash, MOST, now.minus(PAUSE), now.minus(MEMORY), now);
    }

    /** The try was made with the right password. */
    void passed(String email) {
        rows.release(Secrets.hash(email), MOST);
    }

    /** Whether a further try would have to wait. */
    boolean areSpent(String email) {
        return rows.isAtLimit(Secrets.hash(email), MOST);
    }

    /** The whole sign-in is done. */
    void forget(String email) {
        rows.delete(Secrets.hash(email));
    }

    void removeOld() {
        rows.deleteOld(clock.instant().minus(MEMORY));
    }
}
