package ch.guichet.form;

import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rate that a question's answer will be multiplied by: shown beside it, as it stands on the day the answers name, else today. */
public record Pricing<C>(RateCode code, Function<C, @Nullable LocalDate> date) {

    public LocalDate dateFor(C content, Occasion occasion) {
        var known = date.apply(content);
        return known == null ? occasion.today() : known;
    }
}
