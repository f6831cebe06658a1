package ch.guichet.claimform.hearing;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.form.RowId;
import ch.guichet.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hearing aid that has to cost more than the flat rate; the office fixes what it pays above it (OMAI annexe ch. 5.07.2*).
 *
 * @param cost of the whole supply, for the office to know
 */
public record Hardship(
        RowId id,
        @Nullable LocalDate date,
        @Nullable Ears ears,
        @Nullable Chf cost,
        @Nullable String reason) implements Benefit {

    static final Form<Hardship> FORM = Form.of(Hardship.class, "hearing.hardship")
            .ask("date", new Kind.Day(), Hardship::date)
            .required()
            .must("later", Dates.past(Hardship::date))
            .objects("born", Dates.beforeBirth(Hardship::date))
            .confirm("old", Dates.claimable(Hardship::date))
            .ask("ears", new Kind.Choice<>(Ears.class), Hardship::ears)
            .required()
            .ask("cost", new Kind.Amount(), Hardship::cost)
            .required()
            .warns("low", Hardship::withinFlatRate)
            .ask("reason", new Kind.Text(1000, true), Hardship::reason)
            .hint()
            .required()
            .build();

    @Override
    public void pay(Calculation.Writer calculation, Path path, Occasion occasion) {
        if (date != null && cost != null) {
            calculation.left(path, "HARDSHIP", BigDecimal.ONE, "piece", Period.of(date), "OMAI annexe ch. 5.07.2*");
        }
    }

    @Override
    public Optional<Period> days() {
        return Optional.ofNullable(date).map(Period::of);
    }

    @Override
    public Optional<Proof> proof() {
        return days().map(day -> Proof.of("hearing.proof.hardship", day));
    }

    private Optional<List<Object>> withinFlatRate(Occasion occasion) {
        return date == null || ears == null || cost == null || Age.on(date, occasion) == Age.CHILD
                ? Optional.empty()
                : occasion.rates()
                        .rate(ears.rate("DEVICE_FLAT"), date)
                        .map(Rate::amount)
                        .filter(flat -> cost.compareTo(flat) <= 0)
                        .map(List::of);
    }
}
