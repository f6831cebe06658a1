package ch.guichet.claimform.travel;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.common.Term;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Row;
import ch.guichet.form.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journey to or from a measure of the insurance, by car or public transport (RAI art. 90 al. 1 and 2). */
public record Journey(
        RowId id,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Reason reason,
        @Nullable String otherReason,
        @Nullable String departure,
        @Nullable String destination,
        @Nullable JourneyKind kind,
        @Nullable BigDecimal kilometres,
        @Nullable Chf fare,
        List<Companion> companions)
        implements Row {

    private static final int MOST_KILOMETRES = 20_000;
    private static final Kind<String> PLACE = new Kind.Text(100, false);

    static final Form<Journey> FORM = Form.of(Journey.class, "travel.journey")
            .ask("start", new Kind.Day(), Journey::start)
            .required()
            .must("notLater", Dates.past(Journey::start))
            .ask("end", new Kind.Day(), Journey::end)
            .required()
            .preset(Journey::start)
            .must("ordered", (journey, occasion) -> journey.isInOrder())
            .must("notLater", Dates.<Journey>past(Journey::end).or((journey, occasion) -> journey.mayEndLater()))
            .ask("reason", new Kind.Choice<>(Reason.class), Journey::reason)
            .required()
            .note("leave", journey -> journey.reason() == Reason.LEAVE ? Optional.of(List.of()) : Optional.empty())
            .ask("otherReason", new Kind.Text(200, false), Journey::otherReason)
            .onlyIf(journey -> journey.reason() == Reason.OTHER)
            .required()
            .ask("departure", PLACE, Journey::departure)
            .required()
            .ask("destination", PLACE, Journey::destination)
            .required()
            .ask("kind", new Kind.Choice<>(JourneyKind.class), Journey::kind)
            .required()
            .ask("kilometres", new Kind.Quantity("km", 2, MOST_KILOMETRES), Journey::kilometres)
            .onlyIf(journey -> journey.kind() == JourneyKind.CAR)
            .required()
            .priced(Tariff.CAR, Journey::start)
            .ask("fare", new Kind.Amount(), Journey::fare)
            .onlyIf(Journey::isByPublicTransport)
            .required()
            .rows("companions", Companion.FORM, Journey::companions)
            .onlyIf(Journey::isByPublicTransport)
            .note("trip", Journey::summary)
            .build();

    boolean isByPublicTransport() {
        return kind != null && kind.isPublicTransport();
    }

    /** The days of the journey, once the start is known and the end does not contradict it. */
    Optional<Period> period() {
        return Dates.period(start, end);
    }

    private boolean isInOrder() {
        return Dates.inOrder(start, end);
    }

    private boolean mayEndLater() {
        return kind != null && kind.mayEndLater();
    }

    private Optional<List<Object>> summary() {
        return period().filter(days -> departure != null && destination != null && kind != null)
                .map(days -> List.of(
                        days,
                        String.valueOf(departure),
                        String.valueOf(destination),
                        new Term("travel.journey.kind." + kind)));
    }
}
