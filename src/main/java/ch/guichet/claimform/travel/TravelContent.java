package ch.guichet.claimform.travel;

import static ch.guichet.form.FormBuilder.naming;

import ch.guichet.common.Period;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Travel, food and lodging costs of one insured person (form 318.632.1, RAI art. 90). */
public record TravelContent(
        List<Journey> journeys,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer shortCount,
        SortedSet<LocalDate> shortDays,
        @Nullable Integer longCount,
        SortedSet<LocalDate> longDays,
        @Nullable Integer lodgingCount,
        SortedSet<LocalDate> lodgingDays) {

    private static final int MOST_MONTHS = 12;
    private static final Kind<Integer> DAYS = new Kind.Count(366);

    static final Form<TravelContent> FORM = Form.of(TravelContent.class, "travel")
            .section("journeys")
            .rows("journeys", Journey.FORM, TravelContent::journeys)
            .section("meals")
            .ask("from", new Kind.Day(), TravelContent::from)
            .requiredIf(TravelContent::isAwayFromHome)
            .ask("to", new Kind.Day(), TravelContent::to)
            .requiredIf(TravelContent::isAwayFromHome)
            .must("ordered", (content, occasion) -> content.isInOrder())
            .must("long", (content, occasion) -> content.isShortEnough())
            .ask("shortCount", DAYS, TravelContent::shortCount)
            .priced(Tariff.MEALS_SHORT, TravelContent::from)
            .days("shortDays", TravelContent::period, TravelContent::shortDays)
            .hint()
            .onlyIf(content -> isSome(content.shortCount))
            .objects("count", counted(TravelContent::shortCount, TravelContent::shortDays))
            .objects("outside", outside(TravelContent::shortDays))
            .objects("later", later(TravelContent::shortDays))
            .ask("longCount", DAYS, TravelContent::longCount)
            .priced(Tariff.MEALS_LONG, TravelContent::from)
            .days("longDays", TravelContent::period, TravelContent::longDays)
            .hint()
            .onlyIf(content -> isSome(content.longCount))
            .objects("count", counted(TravelContent::longCount, TravelContent::longDays))
            .objects("outside", outside(TravelContent::longDays))
            .objects("later", later(TravelContent::longDays))
            .objects("twice", (content, occasion) -> naming(content.inBothClasses()))
            .ask("lodgingCount", DAYS, TravelContent::lodgingCount)
            .priced(Tariff.LODGING, TravelContent::from)
            .days("lodgingDays", TravelContent::period, TravelContent::lodgingDays)
            .hint()
            .onlyIf(content -> isSome(content.lodgingCount))
            .objects("count", counted(TravelContent::lodgingCount, TravelContent::lodgingDays))
            .objects("outside", outside(TravelContent::lodgingDays))
            .objects("later", later(TravelContent::lodgingDays))
            .altogether("nothing", (content, occasion) -> !content.journeys.isEmpty() || content.isAwayFromHome())
            .build();

    /** The accounting period, once both ends are known and it can be drawn as a calendar. */
    @Nullable
    Period period() {
        return from == null || to == null || !isInOrder() || !isShortEnough() ? null : new Period(from, to);
    }

    /** Whether meals or nights are claimed. */
    boolean isAwayFromHome() {
        return isSome(shortCount) || isSome(longCount) || isSome(lodgingCount);
    }

    private boolean isInOrder() {
        return Dates.inOrder(from, to);
    }

    private boolean isShortEnough() {
        return from == null || to == null || to.isBefore(from.plusMonths(MOST_MONTHS));
    }

    private List<LocalDate> inBothClasses() {
        return isSome(shortCount)
                ? longDays.stream().filter(shortDays::contains).toList()
                : List.of();
    }

    private static boolean isSome(@Nullable Integer count) {
        return count != null && count > 0;
    }

    /** As many days must be ticked as were declared. */
    private static BiFunction<TravelContent, Occasion, Optional<List<Object>>> counted(
            Function<TravelContent, @Nullable Integer> count, Function<TravelContent, SortedSet<LocalDate>> days) {
        return (content, occasion) -> {
            var declared = count.apply(content);
            var ticked = days.apply(content).size();
            return declared == null || declared == ticked ? Optional.empty() : Optional.of(List.of(declared, ticked));
        };
    }

    private static BiFunction<TravelContent, Occasion, Optional<List<Object>>> outside(
            Function<TravelContent, SortedSet<LocalDate>> days) {
        return (content, occasion) -> {
            var period = content.period();
            return period == null
                    ? Optional.empty()
                    : naming(days.apply(content).stream()
                            .filter(date -> !period.contains(date))
                            .toList());
        };
    }

    private static BiFunction<TravelContent, Occasion, Optional<List<Object>>> later(
            Function<TravelContent, SortedSet<LocalDate>> days) {
        return (content, occasion) -> naming(days.apply(content).stream()
                .filter(date -> date.isAfter(occasion.today()))
                .toList());
    }
}
