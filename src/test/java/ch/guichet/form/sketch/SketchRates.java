package ch.guichet.form.sketch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ch.guichet.common.Chf;
import ch.guichet.rates.Dated;
import ch.guichet.rates.Rate;
import ch.guichet.rates.RateBook;
import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Some rates of forms that have no migration yet (RAI art. 39f, LAI art. 42ter). */
final class SketchRates {

    static final RateBook BOOK = book(
            rate("HOUR_STANDARD", "2023-01-01", "34.30", "hour"),
            rate("HOUR_QUALIFIED", "2023-01-01", "51.50", "hour"),
            rate("NIGHT_MAX", "2023-01-01", "164.35", "night"),
            rate("API_FAIBLE", "2023-01-01", "16.35", "night"),
            rate("API_FAIBLE", "2025-01-01", "16.80", "night"),
            rate("SSI_H4", "2023-01-01", "32.65", "night"),
            rate("SSI_H4", "2025-01-01", "33.60", "night"));

    private SketchRates() {}

    private static Rate rate(String code, String from, String amount, String unit) {
        return new Rate(new RateCode(code), LocalDate.parse(from), Chf.of(amount), unit, "RAI", Rate.Mark.YES);
    }

    private static RateBook book(Rate... rates) {
        var book = new HashMap<RateCode, Dated<Optional<Rate>>>();
        Stream.of(rates)
                .collect(groupingBy(Rate::code))
                .forEach((code, dated) ->
                        book.put(code, new Dated<>(dated.stream().collect(toMap(Rate::from, Optional::of)))));
        return new RateBook(book);
    }
}
