package ch.guichet.common;

import java.security.SecureRandom;
import java.util.Base64;

/** An address that nobody guesses: 128 random bits in 22 characters that may stand in a link. */
public final class RandomAddress {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomAddress() {}

    public static String next() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
