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

/**
 * A repair of one device by its manufacturer: a flat rate, from the second year of operation on (OMAI annexe ch. 5.07).
 *
 * @param delivery when the device was supplied
 */
public record Repair(
        RowId id,
        @Nullable LocalDate delivery,
        @Nullable LocalDate date,
        @Nullable Apparatus apparatus,
        @Nullable Damage damage)
        implements Benefit {

    static final Form<Repair> FORM = Form.of(Repair.class, "hearing.repair")
            .ask("delivery", new Kind.Day(), Repair::delivery)
            .required()
            .objects("born", Dates.beforeBirth(Repair::delivery))
            .ask("date", new Kind.Day(), Repair::date)
            .required()
            .must("later", Dates.past(Repair::date))
            .must("ordered", (repair, occasion) -> repair.isInOrder())
            .confirm("early", (repair, occasion) -> !repair.isInFirstYear())
            .confirm("old", Dates.claimable(Repair::date))
            .ask("apparatus", new Kind.Choice<>(Apparatus.class), Repair::apparatus)
            .required()
            .ask("damage", new Kind.Choice<>(Damage.class), Repair::damage)
            .onlyIf(repair -> repair.apparatus == Apparatus.HEARING_AID)
            .required()
            .build();

    @Override
    public void pay(Calculation.Writer calculation, Path path, Occasion occasion) {
        if (date == null || apparatus == null || !isInOrder()) {
            return;
        }
        if (apparatus != Apparatus.HEARING_AID) {
            calculation.left(
                    path, "IMPLANT_REPAIR", BigDecimal.ONE, "piece", Period.of(date), "OMAI annexe ch. 5.07.1");
        } else if (damage != null) {
            calculation.rated(path, damage.rate(), BigDecimal.ONE, date, Period.of(date));
        }
    }

    @Override
    public Optional<Period> days() {
        return Optional.ofNullable(date).map(Period::of);
    }

    @Override
    public Optional<Proof> proof() {
        return days().map(day -> Proof.of("hearing.proof.repair", day));
    }

    private boolean isInOrder() {
        return Dates.inOrder(delivery, date);
    }

    /** The second year begins on the day a year after the device was supplied. */
    private boolean isInFirstYear() {
        return delivery != null && date != null && isInOrder() && date.isBefore(delivery.plusYears(1));
    }
}
