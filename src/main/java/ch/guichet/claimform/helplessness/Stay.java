package ch.guichet.claimform.helplessness;

import ch.guichet.common.Period;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Row;
import ch.guichet.form.RowId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nights at one place, with the degrees decided for them; the last night is the one before {@code end}. */
public record Stay(
        RowId id,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Place place,
        @Nullable Boolean attestation,
        @Nullable Payer payer,
        @Nullable Degree degree,
        @Nullable Supplement supplement)
        implements Row {

    /** By what a night that was claimed is remembered. */
    static final String NIGHT = "helplessness.night";

    static final String ANY = "any";

    private static final int MOST_NIGHTS = 366;
    private static final int OF_AGE = 18;
    private static final int YEARS_TO_CLAIM = 5;

    static final Form<Stay> FORM = Form.of(Stay.class, "helplessness.stay")
            .ask("start", new Kind.Day(), Stay::start)
            .required()
            .objects("born", Dates.beforeBirth(Stay::start))
            .warns("old", Stay::expired)
            .ask("end", new Kind.Day(), Stay::end)
            .required()
            .must("ordered", (stay, occasion) -> stay.isInOrder())
            .objects("long", (stay, occasion) -> stay.isShortEnough() ? Optional.empty() : naming(MOST_NIGHTS))
            .objects("later", Stay::afterToday)
            .objects("minor", Stay::ofAge)
            .warns("earlier", Stay::claimedBefore)
            .note("nights", stay -> stay.nights().map(nights -> List.of(nights.length())))
            .ask("place", new Kind.Choice<>(Place.class), Stay::place)
            .required()
            .ask("attestation", new Kind.YesNo(), Stay::attestation)
            .onlyIf(Stay::needsAttestation)
            .required()
            .hint()
            .ask("payer", new Kind.Choice<>(Payer.class), Stay::payer)
            .onlyIf(stay -> stay.place() == Place.HOME)
            .required()
            .ask("degree", new Kind.Choice<>(Degree.class), Stay::degree)
            .required()
            .hint()
            .ask("supplement", new Kind.Choice<>(Supplement.class), Stay::supplement)
            .required()
            .hint()
            .build();

    /** From the first night to the last, once both dates are known and make sense; a night bears the date of its evening. */
    Optional<Period> nights() {
        return start == null || end == null || !isInOrder() || !isShortEnough()
                ? Optional.empty()
                : Optional.of(new Period(start, end.minusDays(1)));
    }

    private boolean isInOrder() {
        return start == null || end == null || end.isAfter(start);
    }

    /** A slip in the year is no reason to count the nights of a century. */
    private boolean isShortEnough() {
        return start == null || end == null || !end.isAfter(start.plusDays(MOST_NIGHTS));
    }

    private boolean needsAttestation() {
        return place == Place.HOSPITAL
                && nights().filter(Right::needsAttestation).isPresent();
    }

    private Optional<List<Object>> ofAge(Occasion occasion) {
        return Optional.ofNullable(occasion.birthDate())
                .map(birth -> birth.plusYears(OF_AGE))
                .filter(birthday -> end != null && end.isAfter(birthday))
                .flatMap(Stay::naming);
    }

    /** The night that begins today is no longer in the future. */
    private Optional<List<Object>> afterToday(Occasion occasion) {
        var latest = occasion.today().plusDays(1);
        return end != null && end.isAfter(latest) ? naming(latest) : Optional.empty();
    }

    /** A right ends five years after the month it is for (LPGA art. 24 al. 1). */
    private Optional<List<Object>> expired(Occasion occasion) {
        var earliest = occasion.today().minusYears(YEARS_TO_CLAIM).withDayOfMonth(1);
        return start != null && start.isBefore(earliest) ? naming(earliest) : Optional.empty();
    }

    private Optional<List<Object>> claimedBefore(Occasion occasion) {
        return nights().flatMap(nights -> occasion.earlier(NIGHT, ANY, nights))
                .map(earlier -> List.of(earlier.claim(), earlier.mark().date()));
    }

    private static Optional<List<Object>> naming(Object offender) {
        return Optional.of(List.of(offender));
    }
}
