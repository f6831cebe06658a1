package ch.guichet.form.ui;

import ch.guichet.common.Chf;
import ch.guichet.rates.Dated;
import ch.guichet.rates.Rate;
import ch.guichet.rates.RateBook;
import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rates of the travel form as they are published. */
final class SampleRates {

    static final RateBook BOOK = book(
            rate("CAR_KM", LocalDate.of(2020, 1, 1), "0.45", "km", "CRFV annexe 3"),
            rate("VIATIQUE_5_8H", LocalDate.of(1992, 1, 1), "11.50", "day", "RAI art. 90 al. 4 let. a"),
            rate("VIATIQUE_GT8H", LocalDate.of(1992, 1, 1), "19.00", "day", "RAI art. 90 al. 4 let. b"),
            rate("LODGING_NIGHT", LocalDate.of(1992, 1, 1), "37.50", "night", "RAI art. 90 al. 4 let. c"));

    private SampleRates() {}

    private static RateBook book(Rate... rates) {
        return new RateBook(Stream.of(rates)
                .collect(Collectors.toMap(Rate::code, rate -> new Dated<>(Map.of(rate.from(), Optional.of(rate))))));
    }

    private static Rate rate(String code, LocalDate from, String amount, String unit, String legalBasis) {
        return new Rate(new RateCode(code), from, Chf.of(amount), unit, legalBasis, Rate.Mark.YES);
    }
}
