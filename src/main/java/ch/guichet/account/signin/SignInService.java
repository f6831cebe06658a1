package ch.guichet.account.signin;

import ch.guichet.account.AccountService;
import ch.guichet.account.PasswordHashes;
import ch.guichet.account.Secrets;
import ch.guichet.account.signin.SignInRepository.Credentials;
import ch.guichet.common.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in (guide, section 3): password, then the code sent by SMS. The second step always speaks of the request's own sign-in. */
@Service
public class SignInService {

    private static final Duration PENDING = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SignInAttempts attempts;
    private final SignInRepository rows;
    private final SmsCodes codes;
    private final AccountService accounts;
    private final PasswordHashes hashes;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignInService(
            SignInAttempts attempts,
            SignInRepository rows,
            SmsCodes codes,
            AccountService accounts,
            PasswordHashes hashes,
            TransactionOperations transactions,
            Clock clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.codes = codes;
        this.accounts = accounts;
        this.hashes = hashes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The first step; {@code device} is how the browser calls itself. */
    public PasswordAnswer enter(String typedEmail, String password, String device) {
        var email = Text.line(typedEmail).toLowerCase(Locale.ROOT);
        if (!attempts.admit(email)) {
            return new PasswordAnswer.TooMany();
        }
        // no connection is held while the password is compared
        var credentials = rows.credentials(email);
        var hash = credentials.map(Credentials::passwordHash).orElse(null);
        if (!hashes.matches(password, hash) || credentials.isEmpty()) {
            return attempts.areSpent(email) ? new PasswordAnswer.TooMany() : new PasswordAnswer.Wrong();
        }
        attempts.passed(email);
        var answer = transactions.execute(transaction -> open(credentials.get(), device));
        return answer == null ? new PasswordAnswer.Wrong() : answer;
    }

    private PasswordAnswer open(Credentials credentials, String device) {
        var account = accounts.find(credentials.account());
        if (!rows.lock(credentials) || account.isEmpty()) {
            return new PasswordAnswer.Wrong();
        }
        if (codes.areTooMany(account.get())) {
            return new PasswordAnswer.TooMany();
        }
        var signIn = new SignIn(Secrets.token());
        var now = clock.instant();
        var name = Text.line(device);
        rows.insert(
                signIn, credentials.account(), name.substring(0, Math.min(300, name.length())), now, now.plus(PENDING));
        codes.sendFirst(signIn, account.get());
        return new PasswordAnswer.CodeSent(signIn);
    }

    /** The second step; of several right answers at once only one is told so. */
    @Transactional
    public CodeAnswer confirm(String typed) {
        var signIn = SignIns.pending().orElse(null);
        var account = Optional.ofNullable(signIn).flatMap(waiting -> rows.lockPending(waiting, clock.instant()));
        var sent = Optional.ofNullable(signIn).flatMap(rows::code);
        if (signIn == null || account.isEmpty() || sent.isEmpty()) {
            return new CodeAnswer.Ended();
        }
        var code = SmsCodes.read(typed);
        if (code.isEmpty()) {
            return new CodeAnswer.Unreadable();
        }
        if (codes.isExpired(sent.get())) {
            return new CodeAnswer.Expired();
        }
        if (!codes.isRight(signIn, sent.get(), code.get())) {
            return refuse(signIn, sent.get());
        }
        var owner = accounts.find(account.get()).orElseThrow();
        rows.complete(signIn, clock.instant(), clock.instant().plus(LONGEST));
        attempts.forget(owner.email().address());
        return new CodeAnswer.Right(owner.roles());
    }

    private CodeAnswer refuse(SignIn signIn, SignInRepository.SentCode sent) {
        rows.countFailure(signIn);
        if (sent.failures() + 1 < SmsCodes.MOST_FAILURES) {
            return new CodeAnswer.Wrong();
        }
        rows.end(signIn, clock.instant());
        return new CodeAnswer.Ended();
    }

    /** Sends another code, which ends the one before. */
    @Transactional
    public NewCodeAnswer sendAnother() {
        var signIn = SignIns.pending().orElse(null);
        var owner = Optional.ofNullable(signIn)
                .flatMap(waiting -> rows.lockPending(waiting, clock.instant()))
                .flatMap(accounts::find);
        if (signIn == null || owner.isEmpty()) {
            return NewCodeAnswer.ENDED;
        }
        if (untilAnother().isPositive()) {
            return NewCodeAnswer.TOO_EARLY;
        }
        if (codes.areTooMany(owner.get())) {
            return NewCodeAnswer.TOO_MANY;
        }
        codes.sendAnother(signIn, owner.get());
        return NewCodeAnswer.SENT;
    }

    /** How long the person still has to wait before they may ask for another code. */
    @Transactional(readOnly = true)
    public Duration untilAnother() {
        return SignIns.pending().flatMap(rows::code).map(codes::pause).orElse(Duration.ZERO);
    }

    /** Whether the request's sign-in still waits for its code. */
    @Transactional(readOnly = true)
    public boolean isPending() {
        return SignIns.pending()
                .filter(signIn -> rows.isPending(signIn, clock.instant()))
                .isPresent();
    }

    /** Ends the request's sign-in, however far it is. */
    @Transactional
    public void end() {
        SignIns.pending().or(SignIns::complete).ifPresent(signIn -> rows.end(signIn, clock.instant()));
    }

    /** Removes what nobody needs any more: sign-ins over for ninety days, failures of days before. */
    @Transactional
    public void removeOld() {
        rows.deleteOld(clock.instant().minus(OwnSignInService.MEMORY));
        attempts.removeOld();
        codes.removeOld();
    }
}
