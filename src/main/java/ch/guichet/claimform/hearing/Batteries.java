package ch.guichet.claimform.hearing;

import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.form.RowId;
import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Batteries of whole calendar years: a flat rate a year, without any receipt (OMAI annexe ch. 5.07, 5.07.1 and 5.07.3). */
public record Batteries(
        RowId id,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Apparatus apparatus,
        @Nullable Ears ears)
        implements Benefit {

    /** By what a year whose batteries were claimed is remembered. */
    static final String MARK = "hearing.batteries";

    /** Since then there are flat rates. */
    private static final int FIRST_YEAR = 2011;

    private static final Kind<Integer> YEAR = new Kind.Count(2079);

    static final Form<Batteries> FORM = Form.of(Batteries.class, "hearing.battery")
            .ask("firstYear", YEAR, Batteries::firstYear)
            .required()
            .must("early", (batteries, occasion) -> isPaid(batteries.firstYear))
            .objects("born", Dates.beforeBirth(batteries -> end(batteries.firstYear)))
            .confirm("old", Dates.claimable(batteries -> end(batteries.firstYear)))
            .ask("lastYear", YEAR, Batteries::lastYear)
            .required()
            .preset(Batteries::firstYear)
            .must("ordered", (batteries, occasion) -> batteries.isInOrder())
            .must("later", Dates.past(batteries -> start(batteries.lastYear)))
            .ask("apparatus", new Kind.Choice<>(Apparatus.class), Batteries::apparatus)
            .required()
            .warns("ofAge", Batteries::comingOfAge)
            .warns("again", Batteries::claimedBefore)
            .ask("ears", new Kind.Choice<>(Ears.class), Batteries::ears)
            .required()
            .build();

    /** Each year at the rate of its first day, and of the age on that day. */
    @Override
    public void pay(Calculation.Writer calculation, Path path, Occasion occasion) {
        if (apparatus == null || ears == null) {
            return;
        }
        var years = new LinkedHashMap<RateCode, List<Period>>();
        years().forEach(year -> {
            var code = rate(apparatus, ears, Age.on(year.from(), occasion));
            if (code != null) {
                years.computeIfAbsent(code, first -> new ArrayList<>()).add(year);
            }
        });
        years.forEach((code, each) -> calculation.each(path, code, each));
    }

    private static @Nullable RateCode rate(Apparatus apparatus, Ears ears, @Nullable Age age) {
        return switch (apparatus) {
            case COCHLEAR_IMPLANT -> ears.rate("CI_BATTERY");
            case BONE_OR_MIDDLE_EAR -> ears.rate("BONE_MIDDLE_EAR_BATTERY");
            case HEARING_AID -> age == null ? null : ears.rate(age == Age.CHILD ? "CHILD_BATTERY" : "BATTERY");
        };
    }

    @Override
    public Optional<Period> days() {
        return years().reduce(Period::span);
    }

    @Override
    public Optional<Proof> proof() {
        return Optional.empty();
    }

    Stream<Mark> marks() {
        return apparatus == null ? Stream.empty() : years().map(year -> new Mark(MARK, apparatus.name(), year.from()));
    }

    /** Whether an entry asks for a year of the same batteries, too. */
    boolean isAlsoIn(Batteries other) {
        return apparatus == other.apparatus
                && days().flatMap(years -> other.days().flatMap(years::overlap)).isPresent();
    }

    private Stream<Period> years() {
        return firstYear == null || lastYear == null || !isPaid(firstYear)
                ? Stream.empty()
                : IntStream.rangeClosed(firstYear, lastYear)
                        .mapToObj(year -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private boolean isInOrder() {
        return firstYear == null || lastYear == null || lastYear >= firstYear;
    }

    /** The year in which a child comes of age has a part at either rate; which counts, the office says. */
    private Optional<List<Object>> comingOfAge(Occasion occasion) {
        return apparatus != Apparatus.HEARING_AID
                ? Optional.empty()
                : Age.birthday(occasion)
                        .filter(birthday -> birthday.getDayOfYear() > 1)
                        .filter(birthday ->
                                days().filter(years -> years.contains(birthday)).isPresent())
                        .map(List::of);
    }

    private Optional<List<Object>> claimedBefore(Occasion occasion) {
        return apparatus == null
                ? Optional.empty()
                : days().flatMap(years -> occasion.earlier(MARK, apparatus.name(), years))
                        .map(before -> List.of(
                                before.claim(),
                                String.valueOf(before.mark().date().getYear())));
    }

    private static boolean isPaid(@Nullable Integer year) {
        return year == null || year >= FIRST_YEAR;
    }

    private static @Nullable LocalDate start(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    private static @Nullable LocalDate end(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(year, 12, 31);
    }
}
