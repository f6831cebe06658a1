package ch.guichet.claimform.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Line;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.Proof;
import ch.guichet.rates.RateBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceRulesTest {

    private static final InvoiceForm FORM = new InvoiceForm();
    private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    private static final String EARLIER = "2024-000815";

    @Test
    void a_complete_invoice_has_no_problem() {
        assertThat(check(invoice(), TODAY)).isEmpty();
    }

    @Test
    void everything_but_the_last_day_and_the_number_is_asked_for() {
        assertThat(keys(Draft.blank(InvoiceContent.FORM)))
                .containsExactly(
                        "nature form.required", "provider form.required", "from form.required", "amount form.required");
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(keys(invoice().answer(Path.of("to"), DAY.minusDays(1)))).containsExactly("to invoice.to.ordered");
        assertThat(keys(invoice().answer(Path.of("to"), DAY))).isEmpty();
    }

    @Test
    void services_are_not_claimed_ahead() {
        assertThat(check(invoice(), DAY)).isEmpty();
        assertThat(check(invoice(), DAY.minusDays(1)))
                .containsExactly(Problem.error(Path.of("from"), "invoice.from.notLater"));
        assertThat(check(invoice().answer(Path.of("to"), TODAY.plusDays(1)), TODAY))
                .containsExactly(Problem.error(Path.of("to"), "invoice.to.notLater"));
    }

    @Test
    void a_claim_without_any_document_is_confirmed() {
        assertThat(FORM.check(invoice(), Occasion.on(TODAY, RateBook.EMPTY)))
                .containsExactly(warning("", "invoice.undocumented"));
    }

    @Test
    void services_are_claimed_within_five_years_of_the_end_of_their_month() {
        assertThat(check(invoice(), LocalDate.of(2029, 8, 31))).isEmpty();
        assertThat(check(invoice(), LocalDate.of(2029, 9, 1))).containsExactly(warning("from", "invoice.from.old"));
    }

    @ParameterizedTest
    @CsvSource({
        "Cabinet Doe, 2024-117, 184.50, true",
        "CABINET DOE., 2024 117, 184.50, true",
        "Cabinet Roe, 2024-117, 184.50, false",
        "Cabinet Doe, 2024-118, 184.50, false",
        "Cabinet Doe, 2024-117, 184.55, false",
        "Cabinet Doe, , 184.50, false"
    })
    void the_same_invoice_is_sent_again_only_when_confirmed(
            String provider, String number, String amount, boolean again) {
        var other = invoice()
                .answer(Path.of("provider"), provider)
                .answer(Path.of("number"), number)
                .answer(Path.of("amount"), Chf.of(amount))
                .answer(Path.of("from"), DAY.plusDays(3));

        assertThat(check(other, after(invoice())))
                .isEqualTo(again ? List.of(warning("amount", "invoice.amount.again", EARLIER)) : List.of());
        assertThat(FORM.compares()).contains(mark(other).kind());
    }

    @Test
    void an_invoice_without_number_is_known_by_its_day() {
        var anonymous = invoice().answer(Path.of("number"), null);

        assertThat(check(anonymous, after(anonymous)))
                .containsExactly(warning("amount", "invoice.amount.again", EARLIER));
        assertThat(check(anonymous.answer(Path.of("from"), DAY.plusDays(1)), after(anonymous)))
                .isEmpty();
    }

    @Test
    void an_invoice_of_the_longest_names_can_still_be_told_apart() {
        var longest = invoice()
                .answer(Path.of("provider"), "İ𝔄".repeat(50))
                .answer(Path.of("number"), "9".repeat(40))
                .answer(Path.of("amount"), Chf.of("100000"));

        assertThat(mark(longest).key()).hasSizeLessThanOrEqualTo(100).contains("9".repeat(40));
    }

    @Test
    void what_the_invoice_says_is_claimed() {
        assertThat(FORM.calculation(invoice().content(), after(invoice())).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(Chf.of("184.50"));
                    assertThat(line.state()).isEqualTo(Line.State.DECLARED);
                    assertThat(line.period()).isEqualTo(Period.of(DAY));
                    assertThat(line.legalBasis()).isEqualTo("RAI art. 78 al. 1");
                });
    }

    @Test
    void the_invoice_is_to_be_attached() {
        var days = new Period(DAY, TODAY);

        assertThat(FORM.documents(invoice().answer(Path.of("to"), TODAY).content()))
                .containsExactly(Proof.of("invoice.proof.invoice", "Cabinet Doe", days));
        assertThat(FORM.period(invoice().answer(Path.of("to"), TODAY).content()))
                .contains(days);
    }

    private static Draft<InvoiceContent> invoice() {
        return Draft.of(
                InvoiceContent.FORM,
                new InvoiceContent(DAY, null, "Cabinet Doe", "Ergothérapie", "2024-117", Chf.of("184.50")));
    }

    private static Mark mark(Draft<InvoiceContent> draft) {
        return FORM.marks(draft.content()).getFirst();
    }

    private static Occasion after(Draft<InvoiceContent> sent) {
        return occasion(TODAY, List.of(new Earlier(mark(sent), EARLIER)));
    }

    private static Occasion occasion(LocalDate today, List<Earlier> earlier) {
        return new Occasion(today, RateBook.EMPTY, Catalogue.EMPTY, null, null, null, 1, earlier);
    }

    private static Problem warning(String path, String key, Object... arguments) {
        return new Problem(Path.of(path), key, List.of(arguments), Problem.Gravity.CONFIRM);
    }

    private static List<Problem> check(Draft<InvoiceContent> draft, LocalDate today) {
        return check(draft, occasion(today, List.of()));
    }

    private static List<Problem> check(Draft<InvoiceContent> draft, Occasion occasion) {
        return FORM.check(draft, occasion);
    }

    private static List<String> keys(Draft<InvoiceContent> draft) {
        return check(draft, TODAY).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }
}
