package ch.guichet.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two rounds (OWASP); a comparison takes the same time when there is nothing to compare with. */
@Component
public class PasswordHashes {

    /** As many at once; more would only fill the memory. */
    private final Semaphore places = new Semaphore(8);

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodys = encoder.encode(Secrets.token());

    public String hash(Password password) {
        return inPlace(() -> String.valueOf(encoder.encode(password.characters())));
    }

    /** Whether the typed text is the password behind the hash; never, when there is no hash. */
    public boolean matches(String typed, @Nullable String hash) {
        var known = hash != null && typed.length() <= 2 * Password.MOST;
        var compared = Password.normal(typed.length() <= 2 * Password.MOST ? typed : "");
        return inPlace(() -> encoder.matches(compared, known ? hash : nobodys)) && known;
    }

    /** Takes as long as a comparison, where an answer must not tell by its time whether an account exists. */
    void spendTime() {
        matches("", null);
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
