package ch.guichet.form;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Period;
import ch.guichet.rates.RateBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know besides the answers: plain values, so that no rule looks anything up.
 *
 * @param documents how many are attached
 * @param earlier what claims sent before for the same person were about, as far as the form compares them
 */
public record Occasion(
        LocalDate today,
        RateBook rates,
        Catalogue catalogue,
        @Nullable LocalDate birthDate,
        @Nullable AvsNumber avsNumber,
        @Nullable DecisionNumber decisionNumber,
        int documents,
        List<Earlier> earlier) {

    public static Occasion on(LocalDate today, RateBook rates) {
        return new Occasion(today, rates, Catalogue.EMPTY, null, null, null, 0, List.of());
    }

    /** The first of the earlier claims about the same thing on one of the days. */
    public Optional<Earlier> earlier(String kind, String key, Period days) {
        return about(kind, key)
                .filter(before -> days.contains(before.mark().date()))
                .findFirst();
    }

    /** The first of the earlier claims about the same thing, whenever it was. */
    public Optional<Earlier> earlier(String kind, String key) {
        return about(kind, key).findFirst();
    }

    private Stream<Earlier> about(String kind, String key) {
        return earlier.stream()
                .filter(before ->
                        before.mark().kind().equals(kind) && before.mark().key().equals(key));
    }
}
