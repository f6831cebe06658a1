package ch.guichet.account.signin;

import ch.guichet.account.Account;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.Secrets;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
        return rows.unansweredCodes(account.id(), anHourAgo()) >= MOST_AN_HOUR || areTooMany(account.mobile());
    }

    boolean areTooMany(MobileNumber mobile) {
        return rows.unansweredCodes(Secrets.hash(mobile.e164()), anHourAgo()) >= MOST_AN_HOUR;
    }

    Instant anHourAgo() {
        return clock.instant().minus(HOUR);
    }

    void sendFirst(SignIn signIn, Account account) {
        var sent = send(signIn, account.mobile(), account.language());
        rows.insertCode(signIn, sent.hash(), sent.at(), sent.notAfter());
    }

    void sendAnother(SignIn signIn, Account account) {
        var sent = send(signIn, account.mobile(), account.language());
        rows.replaceCode(signIn, sent.hash(), sent.at(), sent.notAfter());
    }

    /** A code on its way, as the database may know it. */
    record Sent(String hash, Instant at, Instant notAfter) {}

    /** Sends a code that only this sign-in can answer; it counts for the number until then. */
    Sent send(SignIn signIn, MobileNumber mobile, Language language) {
        var code = Secrets.code();
        var now = clock.instant();
        rows.insertUnanswered(signIn, Secrets.hash(mobile.e164()), now);
        events.publishEvent(new SignInCode(mobile, language, code, now.plus(LIFE)));
        return new Sent(hash(signIn, code), now, now.plus(LIFE));
    }

    /** The six digits somebody typed, however they are set apart. */
    static Optional<String> read(String typed) {
        return Optional.of(typed.replaceAll("[\\s\\u00a0\\-]", "")).filter(code -> code.matches("[0-9]{6}"));
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
        rows.deleteUnanswered(anHourAgo());
    }

    private static String hash(SignIn signIn, String code) {
        return Secrets.hash(signIn.id() + ":" + code);
    }
}
