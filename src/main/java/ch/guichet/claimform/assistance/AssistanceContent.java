package ch.guichet.claimform.assistance;

import static ch.guichet.form.Table.Cell.amountOf;
import static ch.guichet.form.Table.Cell.answerOf;
import static ch.guichet.form.Table.Cell.rateOf;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Earlier;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assistance contribution of one month (form 318.536, LAI art. 42quater to 42octies); the comments name the printed lines. */
public record AssistanceContent(
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
        @Nullable Chf advance,
        @Nullable Contract contract) {

    /** The mark by which a second claim for a month is noticed; help and an advance are claimed apart. */
    static final String MONTH = "assistance.month";

    private static final String HELP = "help";
    private static final String ADVANCE = "advance";
    private static final int FIRST_YEAR = 2012;
    private static final int MONTHS_TO_CLAIM = 12;
    /** Every hour of a month. */
    private static final Kind<Duration> HOURS = new Kind.Hours(31 * 24);

    private static final Kind<Integer> NIGHTS = new Kind.Count(31);
    private static final Kind<Chf> AMOUNT = new Kind.Amount();

    static final Form<AssistanceContent> FORM = Form.of(AssistanceContent.class, "assistance")
            .section("month")
            .ask("month", new Kind.Month(FIRST_YEAR), AssistanceContent::month)
            .hint()
            .required()
            .must("later", (content, occasion) -> !content.claimsHelp() || !content.isLaterThan(occasion.today()))
            .confirm("old", (content, occasion) -> !content.isOlderThanAYear(occasion.today()))
            .warns("second", (content, occasion) -> content.before(occasion).map(List::of))
            .table("table", "hours", "nights", "rate", "amount")
            // 1
            .ask("hours", HOURS, AssistanceContent::hours)
            .hint()
            .priced(Tariff.HOUR, AssistanceContent::firstDay)
            .in("hours")
            .shows("rate", rateOf("hours"))
            .shows("amount", amountOf("hours"))
            // 2
            .ask("qualifiedHours", HOURS, AssistanceContent::qualifiedHours)
            .hint()
            .priced(Tariff.QUALIFIED, AssistanceContent::firstDay)
            .in("hours")
            .shows("rate", rateOf("qualifiedHours"))
            .shows("amount", amountOf("qualifiedHours"))
            // 3
            .ask("nights", NIGHTS, AssistanceContent::nights)
            .hint()
            .requiredIf(content -> content.nightRate != null && !content.claimsSharedNights())
            .objects("many", (content, occasion) -> Nights.tooMany(content, content.nights, null))
            .in("nights")
            .shows("rate", answerOf("nightRate"))
            .shows("amount", amountOf("nights"))
            // 3.1
            .ask("nightRate", AMOUNT, AssistanceContent::nightRate)
            .hint()
            .requiredIf(content -> Nights.some(content.nights) || Nights.some(content.sharedNights))
            .objects("high", Nights.tooHigh(AssistanceContent::nightRate))
            .offers(AssistanceContent::firstDay, Tariff.nightDegrees())
            .in("rate")
            // 4
            .heading("shared")
            .shows("amount", amountOf("sharedNights"))
            // 4.1
            .ask("persons", new Kind.Count(9), AssistanceContent::persons)
            .requiredIf(content -> Nights.some(content.sharedNights))
            .must("several", (content, occasion) -> content.persons == null || content.persons > 1)
            .in("nights")
            // 4.2
            .ask("sharedNights", NIGHTS, AssistanceContent::sharedNights)
            .requiredIf(content -> content.persons != null || content.sharedRate != null)
            .objects("many", (content, occasion) -> Nights.tooMany(content, content.sharedNights, content.nights))
            .in("nights")
            // 4.3
            .ask("sharedRate", AMOUNT, AssistanceContent::sharedRate)
            .hint()
            .requiredIf(content -> Nights.some(content.sharedNights))
            .objects("high", Nights.tooHigh(AssistanceContent::sharedRate))
            .warns(
                    "unusual",
                    (content, occasion) -> Nights.usualShared(content)
                            .filter(usual -> !usual.equals(content.sharedRate))
                            .map(List::of))
            .confirm(
                    "above",
                    (content, occasion) -> Nights.usualShared(content).isPresent() || Nights.isReduced(content))
            .note(
                    "usual",
                    content -> content.sharedRate == null
                            ? Nights.usualShared(content).map(List::of)
                            : Optional.empty())
            .in("rate")
            // 5
            .ask("illness", AMOUNT, AssistanceContent::illness)
            .hint()
            .in("amount")
            // 6
            .ask("hindrance", AMOUNT, AssistanceContent::hindrance)
            .hint()
            .in("amount")
            // 7
            .ask("advance", AMOUNT, AssistanceContent::advance)
            .hint()
            .in("amount")
            .section("contract")
            .ask("contract", new Kind.Choice<>(Contract.class), AssistanceContent::contract)
            .onlyIf(content -> content.advance != null)
            .required()
            .confirm("missing", (content, occasion) -> content.contract != Contract.MISSING)
            .confirm("absent", (content, occasion) -> content.contract != Contract.ATTACHED || occasion.documents() > 0)
            .altogether("nothing", (content, occasion) -> content.advance != null || content.claimsHelp())
            .build();

    @Nullable
    LocalDate firstDay() {
        return month == null ? null : month.atDay(1);
    }

    Optional<Period> period() {
        return Optional.ofNullable(month).map(known -> new Period(known.atDay(1), known.atEndOfMonth()));
    }

    /** What is claimed for the month. */
    Stream<String> subjects() {
        return Stream.concat(
                claimsHelp() ? Stream.of(HELP) : Stream.empty(), advance == null ? Stream.empty() : Stream.of(ADVANCE));
    }

    /** An advance first and the help afterwards are no double; an advance for help that was invoiced is. */
    private Optional<String> before(Occasion occasion) {
        var doubles = Stream.concat(advance == null ? Stream.empty() : Stream.of(HELP), subjects());
        return period().flatMap(days -> doubles.flatMap(subject -> occasion.earlier(MONTH, subject, days).stream())
                .map(Earlier::claim)
                .findFirst());
    }

    private boolean claimsSharedNights() {
        return persons != null || sharedRate != null || Nights.some(sharedNights);
    }

    /** Whether anything but an advance is claimed. */
    private boolean claimsHelp() {
        return Stream.of(hours, qualifiedHours).anyMatch(time -> time != null && time.isPositive())
                || Stream.of(illness, hindrance).anyMatch(Objects::nonNull)
                || Nights.some(nights)
                || Nights.some(sharedNights);
    }

    private boolean isLaterThan(LocalDate today) {
        return month != null && month.isAfter(YearMonth.from(today));
    }

    /** Whether help of the month was given more than twelve months ago (LAI art. 42septies al. 2). */
    private boolean isOlderThanAYear(LocalDate today) {
        return month != null && month.atDay(1).isBefore(today.minusMonths(MONTHS_TO_CLAIM));
    }
}
