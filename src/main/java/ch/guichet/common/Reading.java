package ch.guichet.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of reading a typed text: a value, or the reason (a translation key and its arguments) why there is none. */
public sealed interface Reading<V> {

    record Read<V>(V read) implements Reading<V> {}

    record Refused<V>(String key, List<Object> arguments) implements Reading<V> {}

    static <V> Reading<V> of(V value) {
        return new Read<>(value);
    }

    static <V> Reading<V> refused(String key, Object... arguments) {
        return new Refused<>(key, List.of(arguments));
    }

    default Optional<V> value() {
        return this instanceof Read<V>(V value) ? Optional.of(value) : Optional.empty();
    }

    /** The reason, when there is no value. */
    default @Nullable Refused<V> refusal() {
        return this instanceof Refused<V> refused ? refused : null;
    }

    default <W> Reading<W> map(Function<V, W> change) {
        return switch (this) {
            case Read<V>(V value) -> of(change.apply(value));
            case Refused<V>(String key, List<Object> arguments) -> new Refused<>(key, arguments);
        };
    }

    default V orElseThrow() {
        return value().orElseThrow(() -> new IllegalArgumentException(String.valueOf(refusal())));
    }
}
