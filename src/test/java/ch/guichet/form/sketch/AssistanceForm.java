package ch.guichet.form.sketch;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Form 318.536 as a sketch. */
final class AssistanceForm implements ClaimForm<Assistance> {

    private static final String PAY = "CO art. 324a";

    @Override
    public Form<Assistance> definition() {
        return Assistance.FORM;
    }

    @Override
    public String number() {
        return "318.536";
    }

    @Override
    public Calculation calculate(Assistance form, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        period(form).ifPresent(month -> {
            if (form.hours() != null) {
                calculation.rated(Path.of("hours"), Assistance.HOUR, hours(form.hours()), month.from(), month);
            }
            if (form.qualifiedHours() != null) {
                calculation.rated(
                        Path.of("qualifiedHours"),
                        Assistance.QUALIFIED,
                        hours(form.qualifiedHours()),
                        month.from(),
                        month);
            }
            nights(calculation, "nights", form.nights(), form.nightRate(), month);
            nights(calculation, "sharedNights", form.sharedNights(), form.sharedRate(), month);
            pay(calculation, "illness", form.illness(), month);
            pay(calculation, "hindrance", form.hindrance(), month);
        });
        return calculation.done();
    }

    /** The price of a night stands in the decision: neither a rate nor an invoice. */
    private static void nights(
            Calculation.Writer calculation, String path, @Nullable Integer count, @Nullable Chf price, Period month) {
        if (count != null && price != null && Assistance.isSome(count)) {
            calculation.declared(
                    Path.of(path), "NIGHTS", price.times(BigDecimal.valueOf(count)), month, "RAI art. 39f al. 3");
        }
    }

    private static void pay(Calculation.Writer calculation, String path, @Nullable Chf amount, Period month) {
        if (amount != null) {
            calculation.declared(Path.of(path), "PAY", amount, month, PAY);
        }
    }

    /** Not exact for every minute: twenty minutes are a third of an hour. */
    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes())
                .divide(BigDecimal.valueOf(60), 10, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    @Override
    public Optional<Period> period(Assistance form) {
        return Optional.ofNullable(form.month()).map(month -> new Period(month.atDay(1), month.atEndOfMonth()));
    }

    @Override
    public List<Proof> documents(Assistance form) {
        return form.advance() == null ? List.of() : List.of(Proof.of("assistance.proof.contract"));
    }
}
