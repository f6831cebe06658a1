package ch.guichet.claimform.aids;

import static ch.guichet.catalogue.Limit.Effect.CHECKED;
import static ch.guichet.catalogue.Limit.Effect.FLAT;
import static ch.guichet.catalogue.Limit.Effect.MAXIMUM;
import static ch.guichet.catalogue.Limit.Effect.OWN_SHARE;
import static ch.guichet.catalogue.Limit.Effect.SHOWN;
import static ch.guichet.catalogue.Limit.Effect.THRESHOLD;

import ch.guichet.catalogue.Limit;
import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.Earlier;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A position as it counts on the day for the person: which limits apply, and what is paid of an invoice (OMAI annexe, art.
 * 2 and 7).
 */
record Granted(
        Position position,
        LocalDate day,
        Supply supply,
        @Nullable LocalDate birthDate,
        @Nullable Chf amount) {

    private static final Path AMOUNT = Path.of("amount");
    private static final String PIECE = "piece";
    /** Begins the number of what no chapter of the annex is about. */
    private static final String ARTICLE = "art.";

    static Optional<Granted> of(AidsContent content, Occasion occasion) {
        var number = content.position();
        var day = content.from();
        var supply = content.supply();
        return number == null || day == null || supply == null
                ? Optional.empty()
                : occasion.catalogue()
                        .find(number, day)
                        .filter(position ->
                                occasion.catalogue().under(number, day).isEmpty())
                        .filter(position -> !AidsContent.ELSEWHERE.containsKey(position.paperForm()))
                        .map(position -> new Granted(position, day, supply, occasion.birthDate(), content.amount()));
    }

    static Optional<List<Object>> unknown(AidsContent content, Occasion occasion) {
        var number = content.position();
        var day = content.from();
        var catalogue = occasion.catalogue();
        return number != null
                        && day != null
                        && (!catalogue.knows(number)
                                || !catalogue.under(number, day).isEmpty()
                                || catalogue
                                        .find(number, day)
                                        .filter(found -> found.parent() == null)
                                        .isPresent())
                ? Optional.of(List.of(number.text()))
                : Optional.empty();
    }

    static Optional<List<Object>> abrogated(AidsContent content, Occasion occasion) {
        var number = content.position();
        var day = content.from();
        return number != null
                        && day != null
                        && occasion.catalogue().abrogated(number, day).isPresent()
                ? Optional.of(List.of(number.text()))
                : Optional.empty();
    }

    static Optional<List<Object>> early(AidsContent content, Occasion occasion) {
        var number = content.position();
        var day = content.from();
        var catalogue = occasion.catalogue();
        return number != null
                        && day != null
                        && catalogue.knows(number)
                        && catalogue.find(number, day).isEmpty()
                        && catalogue.abrogated(number, day).isEmpty()
                ? Optional.of(List.of(number.text(), day))
                : Optional.empty();
    }

    static Optional<List<Object>> elsewhere(AidsContent content, Occasion occasion) {
        var number = content.position();
        var day = content.from();
        return number == null || day == null
                ? Optional.empty()
                : occasion.catalogue()
                        .find(number, day)
                        .map(Position::paperForm)
                        .filter(AidsContent.ELSEWHERE::containsKey)
                        .map(form -> List.of(number.text(), form));
    }

    boolean isUsual() {
        return position.isUsual(supply);
    }

    boolean isForWorkOnly() {
        return position.workRelated();
    }

    /** Whether a flat rate is not meant for somebody else's age. */
    boolean isForThisAge() {
        return position.isForAge(supply, birthDate, day);
    }

    /** An earlier claim for what is due only once in a while: its number and its day. */
    Optional<List<Object>> before(Occasion occasion) {
        return applying()
                .map(Limit::recurrence)
                .flatMap(recurrence -> recurrence.around(day).stream())
                .flatMap(days -> earlier(occasion, days))
                .findFirst()
                .map(earlier -> List.of(earlier.claim(), earlier.mark().date()));
    }

    private Stream<Earlier> earlier(Occasion occasion, Period days) {
        return occasion.earlier(AidsForm.mark(supply), position.number().text(), days).stream();
    }

    /** The threshold, when the invoice stays below it. */
    Optional<List<Object>> belowThreshold() {
        return limit(THRESHOLD).map(Granted::amountOf).filter(this::isWithin).map(List::of);
    }

    void pay(Calculation.Writer calculation, Period period, Occasion occasion) {
        var claimed = amount;
        var flat = limit(FLAT);
        if (flat.isPresent()) {
            calculation.flat(
                    AMOUNT, "FLAT", price(flat.get()), period, flat.get().legalBasis());
        } else if (claimed != null && !isWaitingForAge()) {
            pay(calculation, claimed, period, occasion);
        }
    }

    private void pay(Calculation.Writer calculation, Chf claimed, Period period, Occasion occasion) {
        var threshold = limit(THRESHOLD).filter(own -> isWithin(amountOf(own)));
        if (threshold.isPresent()) {
            calculation.notDue(
                    AMOUNT,
                    "BELOW",
                    BigDecimal.ONE,
                    PIECE,
                    period,
                    threshold.get().legalBasis());
        } else if (isLeftToOffice(occasion)) {
            calculation.left(AMOUNT, reason(), BigDecimal.ONE, PIECE, period, law());
        } else {
            calculation.declared(AMOUNT, "INVOICE", claimed, period, law());
            limit(MAXIMUM).ifPresent(most -> deduct(calculation, "ABOVE", claimed.minus(amountOf(most)), period, most));
            limit(OWN_SHARE).ifPresent(own -> deduct(calculation, "SHARE", least(claimed, amountOf(own)), period, own));
        }
    }

    private static void deduct(Calculation.Writer calculation, String code, Chf deducted, Period period, Limit limit) {
        if (deducted.isPositive()) {
            calculation.deducted(AMOUNT, code, deducted, price(limit), period, limit.legalBasis());
        }
    }

    /** What the office decides, costs more than upkeep does, or may have been paid in part by an earlier claim. */
    private boolean isLeftToOffice(Occasion occasion) {
        return position.isForTheOffice(supply, birthDate, day)
                || limit(CHECKED).filter(most -> !isWithin(amountOf(most))).isPresent()
                || before(occasion).isPresent();
    }

    /** What left the amount open, as the label of the line says it to the person and to the officer. */
    private String reason() {
        if (!isUsual()) {
            return "OFFICE_SUPPLY";
        }
        if (!isForThisAge()) {
            return "OFFICE_AGE";
        }
        if (limit(SHOWN).isPresent()) {
            return "OFFICE_LIMIT";
        }
        return limit(CHECKED).filter(most -> !isWithin(amountOf(most))).isPresent() ? "OFFICE_UPKEEP" : "OFFICE";
    }

    private String law() {
        if (position.number().text().startsWith(ARTICLE)) {
            return "OMAI " + position.number().text().replace(ARTICLE, "art. ");
        }
        return switch (supply) {
            case REPAIR -> limit(CHECKED).map(Limit::legalBasis).orElse("OMAI art. 7 al. 2");
            case TRAINING -> "OMAI art. 7 al. 1";
            case PURCHASE, RENTAL -> "OMAI annexe ch. " + position.number();
        };
    }

    /** Shares go by age: nothing is shown before it is known for whom the claim is. */
    private boolean isWaitingForAge() {
        return birthDate == null
                && position.limits().stream().anyMatch(limit -> limit.effect() == OWN_SHARE && limit.countsFor(supply));
    }

    private boolean isWithin(Chf most) {
        return amount != null && amount.compareTo(most) <= 0;
    }

    private Optional<Limit> limit(Limit.Effect effect) {
        return applying().filter(limit -> limit.effect() == effect).findFirst();
    }

    /** For a repair the limit of repairs counts, not that of a purchase. */
    private Stream<Limit> applying() {
        var applying = position.limits(supply, birthDate, day).toList();
        var isChecked = applying.stream().anyMatch(limit -> limit.effect() == CHECKED);
        return applying.stream().filter(limit -> !isChecked || limit.effect() != MAXIMUM);
    }

    private static Chf least(Chf one, Chf other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Price price(Limit limit) {
        return new Price(amountOf(limit), limit.from(), limit.mark());
    }

    private static Chf amountOf(Limit limit) {
        return Objects.requireNonNull(limit.amount(), limit.tag());
    }
}
