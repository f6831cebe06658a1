package ch.guichet.form.sketch;

import ch.guichet.common.Period;
import ch.guichet.form.Form;
import ch.guichet.form.FormBuilder;
import ch.guichet.form.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Form 318.632.2, allowance for helpless minors and the supplement for intensive care, night by night. */
record Minors(@Nullable LocalDate from, @Nullable LocalDate to, List<Stay> stays) {

    static final Form<Minors> FORM = Form.of(Minors.class, "minors")
            .ask("from", new Kind.Day(), Minors::from)
            .required()
            .ask("to", new Kind.Day(), Minors::to)
            .required()
            .must("ordered", (form, occasion) -> form.isInOrder())
            .confirm("quarter", (form, occasion) -> form.isInOneQuarter())
            .rows("stays", Stay.FORM, Minors::stays)
            .required()
            .objects("overlap", (form, occasion) -> FormBuilder.naming(form.overlapping()))
            .objects("outside", (form, occasion) -> FormBuilder.naming(form.outside()))
            .build();

    Optional<Period> period() {
        return from == null || to == null || !isInOrder() ? Optional.empty() : Optional.of(new Period(from, to));
    }

    private boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    private boolean isInOneQuarter() {
        return from == null || to == null || quarter(from) == quarter(to);
    }

    private static int quarter(LocalDate date) {
        return date.getYear() * 4 + (date.getMonthValue() - 1) / 3;
    }

    /** The nights that two stays hold. */
    private List<LocalDate> overlapping() {
        return stays.stream()
                .flatMap(stay -> stays.stream()
                        .filter(other -> !other.id().equals(stay.id()))
                        .flatMap(other -> other.nights().stream().filter(stay.nights()::contains)))
                .distinct()
                .sorted()
                .toList();
    }

    private List<LocalDate> outside() {
        return stays.stream()
                .flatMap(stay -> stay.nights().stream())
                .filter(night -> period().filter(days -> !days.contains(night)).isPresent())
                .toList();
    }
}
