package ch.guichet.shell;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error nobody foresaw, with the reference by which the office finds it in the log. */
record Failure(String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    // without 0, O, 1, I: the reference is read aloud on the telephone
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    /** Logs one line; messages of exceptions are left out, they may quote what a person typed. */
    static Failure log(Throwable error) {
        var failure = new Failure(newReference());
        LOG.error("failure {}: {}", failure.reference, describe(error));
        return failure;
    }

    static String describe(Throwable error) {
        List<String> chain = new ArrayList<>();
        for (var cause = error; cause != null && chain.size() < 5; cause = cause.getCause()) {
            chain.add(cause.getClass().getName() + " at " + place(cause));
        }
        return String.join(", caused by ", chain);
    }

    private static String place(Throwable error) {
        var frames = error.getStackTrace();
        return Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith("ch.guichet."))
                .findFirst()
                .or(() -> Stream.of(frames).findFirst())
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }

    private static String newReference() {
        var reference = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(index -> reference.append(LETTERS.charAt(index)));
        return reference.toString();
    }
}
