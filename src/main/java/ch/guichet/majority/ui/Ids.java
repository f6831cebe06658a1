package ch.guichet.majority.ui;

import java.util.Optional;

/** Reads the number in an address; what is none is answered like an unknown one. */
final class Ids {

    private Ids() {}

    static Optional<Long> read(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
