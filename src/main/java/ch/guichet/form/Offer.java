package ch.guichet.form;

import ch.guichet.rates.Rate;
import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rates of a day that are proposed as answers; another answer stays possible, and a day without such rates offers none. */
public record Offer<C>(List<RateCode> codes, Function<C, @Nullable LocalDate> date) {

    public List<Rate> rates(C content, Occasion occasion) {
        var known = date.apply(content);
        return known == null
                ? List.of()
                : codes.stream()
                        .map(code -> occasion.rates().rate(code, known))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
