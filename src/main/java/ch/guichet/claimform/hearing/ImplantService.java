package ch.guichet.claimform.hearing;

import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.form.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fitting and follow-up of bone-anchored devices and middle-ear implants: a flat rate (OMAI annexe ch. 5.07.1). */
public record ImplantService(
        RowId id, @Nullable LocalDate date, @Nullable Ears ears) implements Benefit {

    static final Form<ImplantService> FORM = Form.of(ImplantService.class, "hearing.service")
            .ask("date", new Kind.Day(), ImplantService::date)
            .required()
            .must("later", Dates.past(ImplantService::date))
            .objects("born", Dates.beforeBirth(ImplantService::date))
            .confirm("old", Dates.claimable(ImplantService::date))
            .ask("ears", new Kind.Choice<>(Ears.class), ImplantService::ears)
            .required()
            .build();

    @Override
    public void pay(Calculation.Writer calculation, Path path, Occasion occasion) {
        var age = date == null ? null : Age.on(date, occasion);
        if (date != null && ears != null && age != null) {
            var rate = age == Age.CHILD ? "CHILD_BONE_ANCHORED_SERVICE" : "BONE_ANCHORED_SERVICE";
            calculation.rated(path, ears.rate(rate), BigDecimal.ONE, date, Period.of(date));
        }
    }

    @Override
    public Optional<Period> days() {
        return Optional.ofNullable(date).map(Period::of);
    }

    @Override
    public Optional<Proof> proof() {
        return days().map(day -> Proof.of("hearing.proof.service", day));
    }
}
