package ch.guichet.account.signin;

import ch.guichet.account.Account;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The codes of the second step: six digits, ten minutes, known to the database only together with their sign-in. */
@Component
class SmsCodes {

    static final int MOST_FAILURES = 5;
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(60);
    /** Against guessing through sign-in after sign-in by somebody who has the password, and against the cost of SMS. */
    private static final int MOST_AN_HOUR = 20;

    private static final Duration HOUR = Duration.ofHours(1);

    private final SignInRepository rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SmsCodes(SignInRepository rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Counted by account and by number: anybody may register somebody else's number, and as often as they like. */
    boolean areTooMany(Account account) {
        var since = clock.instant().minus(HOUR);
        return rows.unansweredCodes(account.id(), since) >= MOST_AN_HOUR
                || rows.unansweredCodes(mobileHash(account), since) >= MOST_AN_HOUR;
    }

    void sendFirst(SignIn signIn, Account account) {
        var code = Secrets.code();
        var now = clock.instant();
        rows.insertCode(signIn, hash(signIn, code), now, now.plus(LIFE));
        publish(signIn, account, code, now);
    }

    void sendAnother(SignIn signIn, Account account) {
        var code = Secrets.code();
        var now = clock.instant();
        rows.replaceCode(signIn, hash(signIn, code), now, now.plus(LIFE));
        publish(signIn, account, code, now);
    }

    boolean isRight(SignIn signIn, SignInRepository.SentCode sent, String code) {
        return Secrets.same(sent.hash(), hash(signIn, code));
    }

    boolean isExpired(SignInRepository.SentCode sent) {
        return !sent.expiresAt().isAfter(clock.instant());
    }

    /** How long no further code is sent. */
    Duration pause(SignInRepository.SentCode sent) {
        var left = Duration.between(clock.instant(), sent.sentAt().plus(PAUSE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Forgets what no longer counts. */
    void removeOld() {
        rows.deleteUnanswered(clock.instant().minus(HOUR));
    }

    private void publish(SignIn signIn, Account account, String code, Instant now) {
        rows.insertUnanswered(signIn, mobileHash(account), now);
        events.publishEvent(new SignInCode(account.mobile(), account.language(), code, now.plus(LIFE)));
    }

    private static String mobileHash(Account account) {
        return Secrets.hash(account.mobile().e164());
    }

    private static String hash(SignIn signIn, String code) {
        return Secrets.hash(signIn.id() + ":" + code);
    }
}
