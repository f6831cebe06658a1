package ch.guichet.rates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** All rates with their dates, as they stood at one revision. */
public final class RateBook {

    public static final RateBook EMPTY = new RateBook(Map.of());

    private final Map<RateCode, Dated<Optional<Rate>>> rates;

    /** An empty {@code Optional} marks the day from which nothing is paid any more. */
    public RateBook(Map<RateCode, Dated<Optional<Rate>>> rates) {
        this.rates = Map.copyOf(rates);
    }

    /** The rate of a day; empty when none is known or the rate has ended, which is never the same as zero. */
    public Optional<Rate> rate(RateCode code, LocalDate date) {
        return Optional.ofNullable(rates.get(code))
                .flatMap(dated -> dated.on(date))
                .flatMap(rate -> rate);
    }
}
