package ch.guichet.form.sketch;

import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Row;
import ch.guichet.form.RowId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Nights at one place, with the degrees decided for them; the last night is the one before {@code end}. */
record Stay(
        RowId id,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Place place,
        @Nullable Degree degree,
        @Nullable Supplement supplement,
        @Nullable Payer payer)
        implements Row {

    enum Place {
        DOMICILE,
        HOSPITAL,
        HOME
    }

    enum Degree {
        FAIBLE,
        MOYEN,
        GRAVE
    }

    enum Supplement {
        NONE,
        H4,
        H6,
        H8
    }

    /** Who pays a stay in a home. */
    enum Payer {
        SOCIAL_INSURANCE,
        FAMILY
    }

    private static final int OF_AGE = 18;

    static final Form<Stay> FORM = Form.of(Stay.class, "minors.stay")
            .ask("start", new Kind.Day(), Stay::start)
            .required()
            .must("born", (stay, occasion) -> stay.isBorn(occasion))
            .ask("end", new Kind.Day(), Stay::end)
            .required()
            .must("ordered", (stay, occasion) -> !stay.nights().isEmpty())
            .must("notLater", (stay, occasion) -> stay.isPast(occasion))
            .must("minor", (stay, occasion) -> stay.isMinor(occasion))
            .note("nights", stay -> Optional.of(List.of(stay.nights().size())))
            .ask("place", new Kind.Choice<>(Place.class), Stay::place)
            .required()
            .ask("payer", new Kind.Choice<>(Payer.class), Stay::payer)
            .onlyIf(stay -> stay.place() == Place.HOME)
            .required()
            .ask("degree", new Kind.Choice<>(Degree.class), Stay::degree)
            .required()
            .ask("supplement", new Kind.Choice<>(Supplement.class), Stay::supplement)
            .required()
            .build();

    SortedSet<LocalDate> nights() {
        return start == null || end == null || !end.isAfter(start)
                ? Collections.emptySortedSet()
                : start.datesUntil(end).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isBorn(Occasion occasion) {
        var birth = occasion.birthDate();
        return start == null || birth == null || !start.isBefore(birth);
    }

    private boolean isPast(Occasion occasion) {
        return nights().isEmpty() || !nights().last().isAfter(occasion.today());
    }

    private boolean isMinor(Occasion occasion) {
        var birth = occasion.birthDate();
        return birth == null || nights().isEmpty() || nights().last().isBefore(birth.plusYears(OF_AGE));
    }
}
