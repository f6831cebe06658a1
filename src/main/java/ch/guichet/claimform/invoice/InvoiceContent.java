package ch.guichet.claimform.invoice;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Earlier;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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

    private static final int YEARS_TO_CLAIM = 5;
    private static final int TOLD_APART = 40;

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
            .must("notLater", (content, occasion) -> isPast(content.from, occasion))
            .confirm("old", (content, occasion) -> !content.isOld(occasion.today()))
            .ask("to", new Kind.Day(), InvoiceContent::to)
            .must("ordered", (content, occasion) -> content.isInOrder())
            .must("notLater", (content, occasion) -> isPast(content.to, occasion))
            .ask("amount", new Kind.Amount(), InvoiceContent::amount)
            .required()
            .warns("again", (content, occasion) -> content.before(occasion).map(List::of))
            .altogetherConfirm("undocumented", (content, occasion) -> occasion.documents() > 0)
            .build();

    /** The days of the services, once the first is known and the last does not contradict it. */
    Optional<Period> period() {
        return from == null || !isInOrder()
                ? Optional.empty()
                : Optional.of(to == null ? Period.of(from) : new Period(from, to));
    }

    /** What tells the invoice from others: its provider, its number or else its day, and its amount. */
    Optional<String> identity() {
        return provider == null || amount == null || from == null
                ? Optional.empty()
                : Optional.of(String.join(
                        " ", letters(number == null ? from.toString() : number), amount.toString(), letters(provider)));
    }

    private Optional<String> before(Occasion occasion) {
        return identity().flatMap(same -> occasion.earlier(SENT, same)).map(Earlier::claim);
    }

    /** Whether the right to a part of it may have lapsed: five years after the end of its month (LPGA art. 24 al. 1). */
    private boolean isOld(LocalDate today) {
        return from != null
                && YearMonth.from(from).plusYears(YEARS_TO_CLAIM).atEndOfMonth().isBefore(today);
    }

    private boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    private static boolean isPast(@Nullable LocalDate date, Occasion occasion) {
        return date == null || !date.isAfter(occasion.today());
    }

    /** People write the same name now with a point, now without; what begins alike is the same. */
    private static String letters(String written) {
        return written.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(TOLD_APART)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
