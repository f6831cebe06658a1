package ch.guichet.claimform.assistance;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.rates.RateCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Form 318.536, assistance contribution: hours at the month's rates, nights at the amount of the decision, wages that went on. */
public final class AssistanceForm implements ClaimForm<AssistanceContent> {

    private static final String NIGHT_LAW = "RAI art. 39f al. 3";

    @Override
    public Form<AssistanceContent> definition() {
        return AssistanceContent.FORM;
    }

    @Override
    public String number() {
        return "318.536";
    }

    @Override
    public Calculation calculate(AssistanceContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        content.period().ifPresent(month -> {
            hours(calculation, "hours", Tariff.HOUR, content.hours(), month);
            hours(calculation, "qualifiedHours", Tariff.QUALIFIED, content.qualifiedHours(), month);
            nights(calculation, "nights", "NIGHTS", content.nights(), content.nightRate(), month);
            nights(calculation, "sharedNights", "SHARED_NIGHTS", content.sharedNights(), content.sharedRate(), month);
            wages(calculation, "illness", "SICK_PAY", content.illness(), month, "RAI art. 39h al. 1; CO art. 324a");
            wages(
                    calculation,
                    "hindrance",
                    "HINDERED_PAY",
                    content.hindrance(),
                    month,
                    "RAI art. 39h al. 2; CO art. 324a");
            var advance = content.advance();
            if (advance != null) {
                calculation.apart(Path.of("advance"), "ADVANCE", advance, month, "CCA 318.507.26");
            }
        });
        return calculation.done();
    }

    private static void hours(
            Calculation.Writer calculation, String question, RateCode rate, @Nullable Duration time, Period month) {
        if (time != null && time.isPositive()) {
            calculation.timed(Path.of(question), rate, time, month.from(), month);
        }
    }

    private static void nights(
            Calculation.Writer calculation,
            String question,
            String code,
            @Nullable Integer count,
            @Nullable Chf price,
            Period month) {
        if (count != null && price != null && Nights.some(count)) {
            calculation.requireRate(Path.of(question), Tariff.HIGHEST_NIGHT, month.from());
            calculation.agreed(Path.of(question), code, BigDecimal.valueOf(count), "night", price, month, NIGHT_LAW);
        }
    }

    private static void wages(
            Calculation.Writer calculation,
            String question,
            String code,
            @Nullable Chf amount,
            Period month,
            String legalBasis) {
        if (amount != null) {
            calculation.declared(Path.of(question), code, amount, month, legalBasis);
        }
    }

    @Override
    public Optional<Period> period(AssistanceContent content) {
        return content.period();
    }

    @Override
    public List<Proof> documents(AssistanceContent content) {
        return Stream.of(
                        proof("assistance.proof.illness", content.illness() != null),
                        proof("assistance.proof.hindrance", content.hindrance() != null),
                        proof("assistance.proof.contract", content.contract() == Contract.ATTACHED))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Proof> proof(String key, boolean called) {
        return called ? Optional.of(Proof.of(key)) : Optional.empty();
    }

    @Override
    public List<Mark> marks(AssistanceContent content) {
        return content.period().stream()
                .flatMap(month ->
                        content.subjects().map(subject -> new Mark(AssistanceContent.MONTH, subject, month.from())))
                .toList();
    }

    @Override
    public Set<String> compares() {
        return Set.of(AssistanceContent.MONTH);
    }
}
