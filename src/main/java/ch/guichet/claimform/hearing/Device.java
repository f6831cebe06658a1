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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A device that was supplied: a flat rate at most every six years; a child's is paid to the acoustician (OMAI annexe ch. 5.07). */
public record Device(
        RowId id,
        @Nullable LocalDate date,
        @Nullable Apparatus apparatus,
        @Nullable Ears ears) implements Benefit {

    /** By what a hearing aid that was claimed is remembered. */
    static final String MARK = "hearing.device";

    private static final int YEARS = 6;

    static final Form<Device> FORM = Form.of(Device.class, "hearing.device")
            .ask("date", new Kind.Day(), Device::date)
            .required()
            .must("later", Dates.past(Device::date))
            .objects("born", Dates.beforeBirth(Device::date))
            .confirm("old", Dates.claimable(Device::date))
            .ask("apparatus", new Kind.Choice<>(Apparatus.class), Device::apparatus)
            .required()
            .confirm("child", (device, occasion) -> !device.isOfChild(occasion))
            .warns("again", Device::claimedBefore)
            .ask("ears", new Kind.Choice<>(Ears.class), Device::ears)
            .required()
            .build();

    @Override
    public void pay(Calculation.Writer calculation, Path path, Occasion occasion) {
        if (date == null || apparatus == null || ears == null) {
            return;
        }
        var day = Period.of(date);
        if (apparatus != Apparatus.HEARING_AID) {
            // what the office takes over of an implant's outer parts stands in a list of its own
            calculation.left(path, "IMPLANT_DEVICE", BigDecimal.ONE, "piece", day, "OMAI annexe ch. 5.07.1");
            return;
        }
        switch (Age.on(date, occasion)) {
            case CHILD ->
                calculation.notDue(path, "DEVICE_OF_CHILD", BigDecimal.ONE, "piece", day, "OMAI annexe ch. 5.07.3");
            case ADULT -> calculation.rated(path, ears.rate("DEVICE_FLAT"), BigDecimal.ONE, date, day);
            case null -> {}
        }
    }

    @Override
    public Optional<Period> days() {
        return Optional.ofNullable(date).map(Period::of);
    }

    @Override
    public Optional<Proof> proof() {
        return days().map(day -> Proof.of("hearing.proof.device", day));
    }

    @Override
    public boolean needsProof(Occasion occasion) {
        return !isOfChild(occasion);
    }

    /** Whether it is a hearing aid that the acoustician bills. */
    boolean isOfChild(Occasion occasion) {
        return date != null && apparatus == Apparatus.HEARING_AID && Age.on(date, occasion) == Age.CHILD;
    }

    /** Whether an entry asks for a hearing aid within six years of this one, too. */
    boolean isTooCloseTo(Device other) {
        return apparatus == other.apparatus
                && term().filter(term -> other.date != null && term.contains(other.date))
                        .isPresent();
    }

    Optional<Mark> mark() {
        return date == null || apparatus != Apparatus.HEARING_AID
                ? Optional.empty()
                : Optional.of(new Mark(MARK, apparatus.name(), date));
    }

    /** The days on which no other hearing aid can be claimed beside this one. */
    private Optional<Period> term() {
        return mark().map(Mark::date)
                .map(day -> new Period(
                        day.minusYears(YEARS).plusDays(1), day.plusYears(YEARS).minusDays(1)));
    }

    private Optional<List<Object>> claimedBefore(Occasion occasion) {
        return isOfChild(occasion)
                ? Optional.empty()
                : term().flatMap(term -> occasion.earlier(MARK, Apparatus.HEARING_AID.name(), term))
                        .map(before -> List.of(before.claim(), before.mark().date()));
    }
}
