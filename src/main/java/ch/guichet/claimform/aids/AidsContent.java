package ch.guichet.claimform.aids;

import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.SameInvoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One auxiliary mean, or one service for it, as invoiced (forms 318.635 to 318.639, OMAI).
 *
 * @param from the first day of the benefit; its catalogue and limits count
 * @param supply the guide's « type de remise »
 */
public record AidsContent(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Supply supply,
        @Nullable PositionNumber position,
        @Nullable String supplier,
        @Nullable String number,
        @Nullable LocalDate invoiced,
        @Nullable Chf amount) {

    /** Hearing aids have a form of their own. */
    static final Map<String, String> ELSEWHERE = Map.of("300.001", "hearing");

    /** The mark by which an invoice that is sent again is noticed. */
    static final String SENT = "aids.sent";

    static final Form<AidsContent> FORM = Form.of(AidsContent.class, "aids")
            .section("benefit")
            .ask("from", new Kind.Day(), AidsContent::from)
            .required()
            .must("notLater", Dates.past(AidsContent::from))
            .confirm("old", Dates.claimable(AidsContent::from))
            .ask("to", new Kind.Day(), AidsContent::to)
            .required()
            .preset(AidsContent::from)
            .must("ordered", (content, occasion) -> content.isInOrder())
            .must("notLater", Dates.past(AidsContent::to))
            .ask("supply", new Kind.Choice<>(Supply.class), AidsContent::supply)
            .required()
            .section("position")
            .ask(
                    "position",
                    new Kind.InCatalogue<>(AidsContent::from, AidsContent::supply, ELSEWHERE),
                    AidsContent::position)
            .hint()
            .onlyIf(content -> content.from != null && content.supply != null)
            .required()
            .objects("unknown", Granted::unknown)
            .objects("abrogated", Granted::abrogated)
            .objects("early", Granted::early)
            .objects("elsewhere", Granted::elsewhere)
            .confirm("unusual", (content, occasion) -> content.granted(occasion).allMatch(Granted::isUsual))
            .confirm("work", (content, occasion) -> content.granted(occasion).noneMatch(Granted::isForWorkOnly))
            .confirm("age", (content, occasion) -> content.granted(occasion).allMatch(Granted::isForThisAge))
            .warns(
                    "again",
                    (content, occasion) ->
                            content.granted(occasion).findFirst().flatMap(granted -> granted.before(occasion)))
            .section("invoice")
            .ask("supplier", new Kind.Text(120, false), AidsContent::supplier)
            .required()
            .ask("number", new Kind.Text(40, false), AidsContent::number)
            .required()
            .ask("invoiced", new Kind.Day(), AidsContent::invoiced)
            .required()
            .must("notLater", Dates.past(AidsContent::invoiced))
            .ask("amount", new Kind.Amount(), AidsContent::amount)
            .hint()
            .required()
            .warns(
                    "own",
                    (content, occasion) -> content.granted(occasion).findFirst().flatMap(Granted::belowThreshold))
            .warns(
                    "same",
                    (content, occasion) -> content.identity()
                            .flatMap(same -> occasion.earlier(SENT, same))
                            .map(before -> List.of(before.claim())))
            .altogetherConfirm("undocumented", (content, occasion) -> occasion.documents() > 0)
            .build();

    Optional<Period> period() {
        return Dates.period(from, to);
    }

    Optional<String> identity() {
        return SameInvoice.identity(supplier, number, invoiced, amount);
    }

    /** The position as it counts for the person, once it is known and can be claimed with this form. */
    Stream<Granted> granted(Occasion occasion) {
        return Granted.of(this, occasion).stream();
    }

    private boolean isInOrder() {
        return Dates.inOrder(from, to);
    }
}
