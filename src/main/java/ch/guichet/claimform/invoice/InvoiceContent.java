package ch.guichet.claimform.invoice;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Earlier;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One invoice for a service that the insurance granted (form 318.632, RAI art. 78 and 79). */
public record InvoiceContent(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String provider,
        @Nullable String service,
        @Nullable String invoiceNumber,
        @Nullable Chf amount) {

    /** The mark by which an invoice that was sent before is noticed. */
    static final String INVOICE = "invoice.invoice";

    private static final int YEARS_TO_CLAIM = 5;
    private static final int LONGEST_KEY = 100;

    static final Form<InvoiceContent> FORM = Form.of(InvoiceContent.class, "invoice")
            .section("service")
            .ask("start", new Kind.Day(), InvoiceContent::start)
            .required()
            .must("later", (content, occasion) -> isPast(content.start, occasion))
            .confirm("old", (content, occasion) -> !content.isExpired(occasion.today()))
            .ask("end", new Kind.Day(), InvoiceContent::end)
            .hint()
            .must("ordered", (content, occasion) -> content.isInOrder())
            .must("later", (content, occasion) -> isPast(content.end, occasion))
            .ask("service", new Kind.Text(200, false), InvoiceContent::service)
            .required()
            .hint()
            .section("invoice")
            .ask("provider", new Kind.Text(200, false), InvoiceContent::provider)
            .required()
            .hint()
            .ask("invoiceNumber", new Kind.Text(50, false), InvoiceContent::invoiceNumber)
            .ask("amount", new Kind.Amount(), InvoiceContent::amount)
            .required()
            .hint()
            .warns("second", (content, occasion) -> content.before(occasion).map(List::of))
            .altogetherConfirm("documents", (content, occasion) -> occasion.documents() > 0)
            .build();

    Optional<Period> period() {
        return start == null || !isInOrder()
                ? Optional.empty()
                : Optional.of(end == null ? Period.of(start) : new Period(start, end));
    }

    /** The same provider, number and amount on the same day. */
    Optional<Mark> mark() {
        if (start == null || provider == null || amount == null) {
            return Optional.empty();
        }
        var number = invoiceNumber == null ? "" : invoiceNumber;
        var key = (amount + "|" + number + "|" + provider)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        return Optional.of(new Mark(INVOICE, key.substring(0, Math.min(LONGEST_KEY, key.length())), start));
    }

    private Optional<String> before(Occasion occasion) {
        return mark().flatMap(mark -> occasion.earlier(mark.kind(), mark.key(), Period.of(mark.date())))
                .map(Earlier::claim);
    }

    private boolean isInOrder() {
        return start == null || end == null || !end.isBefore(start);
    }

    /** A right ends five years after the end of the month it is for (LPGA art. 24 al. 1). */
    private boolean isExpired(LocalDate today) {
        return start != null && start.isBefore(today.minusYears(YEARS_TO_CLAIM).withDayOfMonth(1));
    }

    private static boolean isPast(@Nullable LocalDate date, Occasion occasion) {
        return date == null || !date.isAfter(occasion.today());
    }
}
