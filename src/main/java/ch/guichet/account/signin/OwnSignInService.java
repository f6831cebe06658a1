package ch.guichet.account.signin;

import ch.guichet.account.CurrentAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sign-ins of whoever asks: where and when, and the end of those that are open. Somebody else's are never touched. */
@Service
public class OwnSignInService {

    /** How many stand on a page. */
    public static final int PLACES = 20;

    static final Duration MEMORY = Duration.ofDays(90);

    private final CurrentAccount current;
    private final OwnSignInRepository rows;
    private final Clock clock;

    OwnSignInService(CurrentAccount current, OwnSignInRepository rows, Clock clock) {
        this.current = current;
        this.rows = rows;
        this.clock = clock;
    }

    /** Those of ninety days, the newest first: a page, and one more when there are more. */
    @Transactional(readOnly = true)
    public List<SignInListing> list(@Nullable SignInListing before) {
        var account = current.require().id();
        var now = clock.instant();
        return rows.list(account, present(), now, now.minus(MEMORY), before, PLACES + 1);
    }

    /** Ends a sign-in; its browser is told at the next request. */
    @Transactional
    public void end(SignIn signIn) {
        rows.end(current.require().id(), signIn, clock.instant());
    }

    /** Ends the account's sign-ins that wait for their code; part of the caller's transaction. */
    void endPending() {
        rows.endPending(current.require().id(), clock.instant());
    }

    /** Ends every sign-in but the one that asks. */
    @Transactional
    public void endOthers() {
        rows.endOthers(current.require().id(), present(), clock.instant());
    }

    private static SignIn present() {
        return SignIns.complete().orElseThrow();
    }
}
