package ch.guichet.account.signin;

import ch.guichet.account.AccountChanged;
import ch.guichet.account.AccountMessage.MobileChanged;
import ch.guichet.account.AccountService;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Password;
import ch.guichet.account.PasswordHashes;
import ch.guichet.account.RecentProof;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.Reading;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Changes the password and the mobile number of whoever asks, after a recent proof; the number counts once its code came back. */
@Service
public class AccessService {

    /** Against the cost of SMS, and against guessing through change after change. */
    private static final int MOST_NUMBERS_AN_HOUR = 5;

    private final CurrentAccount current;
    private final RecentProof proof;
    private final AccountService accounts;
    private final OwnSignInService signIns;
    private final SmsCodes codes;
    private final MobileChangeRepository changes;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    AccessService(
            CurrentAccount current,
            RecentProof proof,
            AccountService accounts,
            OwnSignInService signIns,
            SmsCodes codes,
            MobileChangeRepository changes,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.current = current;
        this.proof = proof;
        this.accounts = accounts;
        this.signIns = signIns;
        this.codes = codes;
        this.changes = changes;
        this.hashes = hashes;
        this.events = events;
        this.transactions = transactions;
    }

    /** Keeps another password, when it is good enough; every other sign-in of the account ends. */
    public Reading<Password> changePassword(String typed) {
        var account = current.require();
        proof.requireGiven();
        var password = Password.read(typed, account.email(), account.name());
        password.value().ifPresent(chosen -> {
            // no connection is held while the password is hashed
            var hash = hashes.hash(chosen);
            transactions.executeWithoutResult(transaction -> {
                accounts.changePassword(account, hash);
                signIns.endOthers();
            });
        });
        return password;
    }

    /** Sends a code to the number; refused, when it is the account's already or too many codes were sent. */
    @Transactional
    public Reading<MobileNumber> askMobile(MobileNumber mobile) {
        var account = current.require();
        var signIn = SignIns.complete().orElseThrow();
        proof.requireGiven();
        if (mobile.equals(account.mobile())) {
            return Reading.refused("mobile.same");
        }
        changes.lock(signIn);
        if (changes.unansweredCodes(account.id(), codes.anHourAgo()) >= MOST_NUMBERS_AN_HOUR
                || codes.areTooMany(mobile)) {
            return Reading.refused("mobile.too-many");
        }
        var sent = codes.send(signIn, mobile, account.language());
        changes.replace(signIn, mobile, sent.hash(), sent.at(), sent.notAfter());
        return Reading.of(mobile);
    }

    /** The number that waits for its code, in this browser. */
    @Transactional(readOnly = true)
    public Optional<MobileNumber> waitingMobile() {
        current.require();
        return SignIns.complete().flatMap(changes::find).map(MobileChangeRepository.Waiting::mobile);
    }

    /** Gives the new number up. */
    @Transactional
    public void withdrawMobile() {
        current.require();
        SignIns.complete().ifPresent(changes::delete);
    }

    /** Makes the number the account's, when the code is right; after five wrong ones it must be asked for again. */
    @Transactional
    public NewNumberAnswer confirmMobile(String typed) {
        var account = current.require();
        var signIn = SignIns.complete().orElseThrow();
        changes.lock(signIn);
        var waiting = changes.find(signIn).orElse(null);
        if (waiting == null) {
            return NewNumberAnswer.ENDED;
        }
        var code = SmsCodes.read(typed);
        if (code.isEmpty()) {
            return NewNumberAnswer.UNREADABLE;
        }
        if (codes.isExpired(waiting.code())) {
            return NewNumberAnswer.EXPIRED;
        }
        if (!codes.isRight(signIn, waiting.code(), code.get())) {
            return refuse(signIn, waiting.code());
        }
        changes.keep(signIn, account.id(), waiting.mobile());
        // a code that is under way to the former number opens nothing any more
        signIns.endPending();
        events.publishEvent(new MobileChanged(account.email(), account.language()));
        events.publishEvent(new AccountChanged(account.id()));
        return NewNumberAnswer.KEPT;
    }

    private NewNumberAnswer refuse(SignIn signIn, SignInRepository.SentCode sent) {
        if (sent.failures() + 1 < SmsCodes.MOST_FAILURES) {
            changes.countFailure(signIn);
            return NewNumberAnswer.WRONG;
        }
        changes.delete(signIn);
        return NewNumberAnswer.ENDED;
    }
}
