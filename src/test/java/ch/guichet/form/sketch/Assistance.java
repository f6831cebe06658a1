package ch.guichet.form.sketch;

import ch.guichet.common.Chf;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.rates.Rate;
import ch.guichet.rates.RateCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of form 318.536, assistance contribution of one month; the numbers are those of its printed lines. */
record Assistance(
        @Nullable YearMonth month,
        @Nullable Duration hours,
        @Nullable Duration qualifiedHours,
        @Nullable Integer nights,
        @Nullable Chf nightRate,
        @Nullable Integer persons,
        @Nullable Integer sharedNights,
        @Nullable Chf sharedRate,
        @Nullable Chf illness,
        @Nullable Chf hindrance,
        @Nullable Chf advance) {

    static final RateCode HOUR = new RateCode("HOUR_STANDARD");
    static final RateCode QUALIFIED = new RateCode("HOUR_QUALIFIED");
    static final RateCode MOST = new RateCode("NIGHT_MAX");
    private static final Kind<Integer> NIGHTS = new Kind.Count(31);
    private static final Kind<Chf> AMOUNT = new Kind.Amount();

    static final Form<Assistance> FORM = Form.of(Assistance.class, "assistance")
            .ask("month", new Kind.Month(), Assistance::month)
            .required()
            .must("notLater", (form, occasion) -> form.isAdvanceAlone() || !form.isLaterThan(occasion))
            .confirm("old", (form, occasion) -> !form.isOlderThanAYear(occasion))
            // 1
            .ask("hours", new Kind.Hours(), Assistance::hours)
            .priced(HOUR, Assistance::firstDay)
            // 2
            .ask("qualifiedHours", new Kind.Hours(), Assistance::qualifiedHours)
            .priced(QUALIFIED, Assistance::firstDay)
            // 3
            .ask("nights", NIGHTS, Assistance::nights)
            .objects("many", Assistance::tooManyNights)
            // 3.1
            .ask("nightRate", AMOUNT, Assistance::nightRate)
            .requiredIf(form -> isSome(form.nights))
            .objects("high", Assistance::aboveTheMost)
            // 4.1 to 4.3
            .ask("persons", new Kind.Count(9), Assistance::persons)
            .onlyIf(form -> isSome(form.sharedNights))
            .required()
            .ask("sharedNights", NIGHTS, Assistance::sharedNights)
            .ask("sharedRate", AMOUNT, Assistance::sharedRate)
            .onlyIf(form -> isSome(form.sharedNights))
            .required()
            .confirm("unusual", (form, occasion) -> form.isUsuallyReduced())
            // 5 to 7
            .ask("illness", AMOUNT, Assistance::illness)
            .ask("hindrance", AMOUNT, Assistance::hindrance)
            .ask("advance", AMOUNT, Assistance::advance)
            .hint()
            .altogether("nothing", (form, occasion) -> form.advance != null || form.claimsSomething())
            .build();

    @Nullable
    LocalDate firstDay() {
        return month == null ? null : month.atDay(1);
    }

    private boolean claimsSomething() {
        return Stream.of(hours, qualifiedHours, illness, hindrance).anyMatch(Objects::nonNull)
                || isSome(nights)
                || isSome(sharedNights);
    }

    private boolean isAdvanceAlone() {
        return advance != null && !claimsSomething();
    }

    private boolean isLaterThan(Occasion occasion) {
        return month != null && month.isAfter(YearMonth.from(occasion.today()));
    }

    private boolean isOlderThanAYear(Occasion occasion) {
        return month != null && month.isBefore(YearMonth.from(occasion.today()).minusMonths(12));
    }

    private static Optional<List<Object>> tooManyNights(Assistance form, Occasion occasion) {
        var most = form.month == null ? 31 : form.month.lengthOfMonth();
        var all = count(form.nights) + count(form.sharedNights);
        return all <= most ? Optional.empty() : Optional.of(List.of(all, most));
    }

    private static Optional<List<Object>> aboveTheMost(Assistance form, Occasion occasion) {
        var rate = form.nightRate;
        var first = form.firstDay();
        return rate == null || first == null
                ? Optional.empty()
                : occasion.rates()
                        .rate(MOST, first)
                        .map(Rate::amount)
                        .filter(most -> rate.compareTo(most) > 0)
                        .map(List::<Object>of);
    }

    /** One tenth less for two persons, one fifth for three. */
    private boolean isUsuallyReduced() {
        if (nightRate == null || sharedRate == null || persons == null || persons < 2 || persons > 3) {
            return false;
        }
        return sharedRate.equals(nightRate.times(new BigDecimal(persons == 2 ? "0.9" : "0.8")));
    }

    static boolean isSome(@Nullable Integer count) {
        return count(count) > 0;
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
