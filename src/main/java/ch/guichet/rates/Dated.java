package ch.guichet.rates;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Values by the day they start to count; each counts until the next starts, so gaps and overlaps cannot be written. */
public final class Dated<V> {

    private final NavigableMap<LocalDate, V> starts;

    public Dated(Map<LocalDate, V> starts) {
        this.starts = new TreeMap<>(starts);
    }

    /** The value that counts on the day; none before the first start. */
    public Optional<V> on(LocalDate date) {
        return Optional.ofNullable(starts.floorEntry(date)).map(Map.Entry::getValue);
    }

    /** The day from which the value of the date counts. */
    public Optional<LocalDate> since(LocalDate date) {
        return Optional.ofNullable(starts.floorKey(date));
    }
}
