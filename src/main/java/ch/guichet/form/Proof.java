package ch.guichet.form;

import java.util.List;

/** A document the answers call for; {@code key} is a translation key. */
public record Proof(String key, List<Object> arguments) {

    public static Proof of(String key, Object... arguments) {
        return new Proof(key, List.of(arguments));
    }
}
