package ch.guichet.claimform.invoice;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Dates;
import ch.guichet.form.Earlier;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.SameInvoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One invoice for services that no other form is for (form 318.632, RAI art. 78).
 *
 * @param from the first day of the services
 * @param to the last day, where they took several
 */
public record InvoiceContent(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String provider,
        @Nullable String nature,
        @Nullable String number,
        @Nullable Chf amount) {

    /** The mark by which an invoice that is sent again is noticed. */
    static final String SENT = "invoice.sent";

    static final Form<InvoiceContent> FORM = Form.of(InvoiceContent.class, "invoice")
            .section("service")
            .ask("nature", new Kind.Text(500, true), InvoiceContent::nature)
            .hint()
            .required()
            .ask("provider", new Kind.Text(120, false), InvoiceContent::provider)
            .required()
            .ask("number", new Kind.Text(40, false), InvoiceContent::number)
            .ask("from", new Kind.Day(), InvoiceContent::from)
            .required()
            .must("notLater", Dates.past(InvoiceContent::from))
            .confirm("old", Dates.claimable(InvoiceContent::from))
            .ask("to", new Kind.Day(), InvoiceContent::to)
            .must("ordered", (content, occasion) -> content.isInOrder())
            .must("notLater", Dates.past(InvoiceContent::to))
            .ask("amount", new Kind.Amount(), InvoiceContent::amount)
            .required()
            .warns("again", (content, occasion) -> content.before(occasion).map(List::of))
            .altogetherConfirm("undocumented", (content, occasion) -> occasion.documents() > 0)
            .build();

    /** The days of the services, once the first is known and the last does not contradict it. */
    Optional<Period> period() {
        return Dates.period(from, to);
    }

    /** What tells the invoice from others: its provider, its number or else its day, and its amount. */
    Optional<String> identity() {
        return SameInvoice.identity(provider, number, from, amount);
    }

    private Optional<String> before(Occasion occasion) {
        return identity().flatMap(same -> occasion.earlier(SENT, same)).map(Earlier::claim);
    }

    private boolean isInOrder() {
        return Dates.inOrder(from, to);
    }
}
