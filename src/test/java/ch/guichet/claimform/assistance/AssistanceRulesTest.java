package ch.guichet.claimform.assistance;

import static ch.guichet.claimform.assistance.Invoices.AUGUST;
import static ch.guichet.claimform.assistance.Invoices.DEGREE_3;
import static ch.guichet.claimform.assistance.Invoices.TODAY;
import static ch.guichet.claimform.assistance.Invoices.advance;
import static ch.guichet.claimform.assistance.Invoices.august;
import static ch.guichet.claimform.assistance.Invoices.hours;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.common.Chf;
import ch.guichet.common.Term;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Kind;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.rates.MigratedRates;
import ch.guichet.rates.Rate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssistanceRulesTest {

    private static final AssistanceForm FORM = new AssistanceForm();
    private static final Occasion OCCASION = Occasion.on(TODAY, MigratedRates.book());
    private static final Path MONTH = Path.of("month");

    @Test
    void an_invoice_for_hours_has_no_problem() {
        assertThat(check(hours())).isEmpty();
    }

    @Test
    void something_is_claimed() {
        var nothing = Problem.error(Path.ROOT, "assistance.nothing");

        assertThat(check(august())).containsExactly(nothing);
        assertThat(check(august().answer(Path.of("hours"), Duration.ZERO).answer(Path.of("nights"), 0)))
                .containsExactly(nothing);
    }

    @Test
    void the_month_is_asked_for() {
        assertThat(keys(hours().answer(MONTH, null))).containsExactly("month form.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours", "qualifiedHours"})
    void hours_are_kept_in_minutes_however_they_are_typed(String question) {
        for (var typed : List.of("7.5", "7,5", "7:30", "7h30")) {
            var content =
                    august().type(Path.of(question), new Kind.Hours(744), typed).content();
            assertThat(question.equals("hours") ? content.hours() : content.qualifiedHours())
                    .as(typed)
                    .isEqualTo(Duration.ofMinutes(450));
        }
    }

    @Test
    void help_is_not_invoiced_before_its_month() {
        var next = YearMonth.from(TODAY).plusMonths(1);

        assertThat(check(hours().answer(MONTH, next))).containsExactly(Problem.error(MONTH, "assistance.month.later"));
        assertThat(check(hours().answer(MONTH, YearMonth.from(TODAY)))).isEmpty();
    }

    /** No year before is offered, so only a forged request names one. */
    @Test
    void a_month_without_a_rate_is_an_error_that_says_which_rate_is_missing() {
        var missing = Problem.error(
                Path.of("hours"), "form.rate.missing", new Term("rate.HOUR_STANDARD"), LocalDate.of(2011, 12, 1));

        assertThat(check(hours().answer(MONTH, YearMonth.of(2011, 12)))).contains(missing);
    }

    @Test
    void an_advance_alone_can_be_asked_for_a_month_to_come() {
        var next = YearMonth.from(TODAY).plusMonths(1);
        var draft = advance(Contract.AT_OFFICE).answer(MONTH, next);

        assertThat(check(draft)).isEmpty();
        assertThat(keys(draft.answer(Path.of("illness"), Chf.of("10"))))
                .containsExactly("month assistance.month.later");
    }

    @Test
    void help_of_more_than_twelve_months_ago_is_to_be_confirmed() {
        assertThat(check(hours().answer(MONTH, YearMonth.of(2023, 9)))).containsExactly(confirm("month", "old"));
        assertThat(check(hours().answer(MONTH, YearMonth.of(2023, 10)))).isEmpty();
    }

    @Test
    void a_second_invoice_for_the_month_names_the_first_and_is_to_be_confirmed() {
        var again = sentBefore("help", AUGUST.atDay(1));

        assertThat(FORM.check(hours(), again)).containsExactly(confirm("month", "second", "2024-000815"));
        assertThat(FORM.check(hours().answer(MONTH, AUGUST.plusMonths(1)), again))
                .isEmpty();
    }

    @Test
    void an_invoice_after_an_advance_for_the_same_month_is_not_a_second_one() {
        var afterAdvance = sentBefore("advance", AUGUST.atDay(1));

        assertThat(FORM.check(hours(), afterAdvance)).isEmpty();
        assertThat(FORM.check(advance(Contract.AT_OFFICE), afterAdvance))
                .containsExactly(confirm("month", "second", "2024-000815"));
    }

    @Test
    void what_a_claim_is_remembered_by_is_what_the_next_one_is_compared_with() {
        var marks = FORM.marks(hours().content());
        var earlier =
                marks.stream().map(mark -> new Earlier(mark, "2024-000815")).toList();

        assertThat(marks).extracting(Mark::kind).isSubsetOf(FORM.compares());
        assertThat(FORM.check(hours(), occasion(0, earlier))).hasSize(1);
    }

    @Test
    void a_month_without_a_rate_is_an_error_that_names_rate_and_month() {
        var before = YearMonth.of(2011, 12);
        var draft = hours().answer(MONTH, before);

        assertThat(check(draft))
                .contains(Problem.error(
                        Path.of("hours"), "form.rate.missing", new Term("rate.HOUR_STANDARD"), before.atDay(1)));
        assertThat(FORM.calculation(draft.content(), OCCASION).lines()).isEmpty();
    }

    @Test
    void an_advance_says_where_the_work_contract_is() {
        assertThat(keys(advance(null))).containsExactly("contract form.required");
        assertThat(check(advance(Contract.AT_OFFICE))).isEmpty();
    }

    @Test
    void an_advance_without_a_contract_is_to_be_confirmed() {
        assertThat(check(advance(Contract.MISSING))).containsExactly(confirm("contract", "missing"));
    }

    @Test
    void a_contract_that_is_said_to_be_attached_should_be() {
        assertThat(check(advance(Contract.ATTACHED))).containsExactly(confirm("contract", "absent"));
        assertThat(FORM.check(advance(Contract.ATTACHED), occasion(1, List.of())))
                .isEmpty();
    }

    @Test
    void without_an_advance_the_contract_does_not_matter() {
        var draft = advance(Contract.ATTACHED)
                .answer(Path.of("advance"), null)
                .answer(Path.of("hours"), Duration.ofHours(1));

        assertThat(check(draft)).isEmpty();
        assertThat(AssistanceContent.FORM.prune(draft.content()).contract()).isNull();
    }

    @Test
    void an_advance_is_not_part_of_the_total() {
        var calculation = FORM.calculation(
                advance(Contract.AT_OFFICE)
                        .answer(Path.of("hours"), Duration.ofHours(1))
                        .content(),
                OCCASION);

        assertThat(calculation.total()).isEqualTo(Chf.of("34.30"));
        assertThat(calculation.apart()).hasSize(1);
    }

    @Test
    void an_advance_for_help_that_was_invoiced_names_the_invoice_and_is_to_be_confirmed() {
        assertThat(FORM.check(advance(Contract.AT_OFFICE), sentBefore("help", AUGUST.atDay(1))))
                .containsExactly(confirm("month", "second", "2024-000815"));
    }

    @ParameterizedTest
    @CsvSource({"2012-06, 0", "2021-12, 0", "2022-01, 4", "2026-03, 4"})
    void the_four_degrees_of_the_month_are_offered_once_they_are_known(YearMonth month, int offered) {
        assertThat(offered(august().answer(MONTH, month))).hasSize(offered);
    }

    @Test
    void the_third_degree_of_august_2024_is_offered() {
        assertThat(offered(august()).get(2).amount()).isEqualTo(DEGREE_3);
    }

    private static List<Rate> offered(Draft<AssistanceContent> draft) {
        var question = AssistanceContent.FORM.question("nightRate").orElseThrow();
        return Objects.requireNonNull(question.offer()).rates(draft.content(), OCCASION);
    }

    private static Occasion sentBefore(String subject, LocalDate date) {
        return occasion(0, List.of(new Earlier(new Mark("assistance.month", subject, date), "2024-000815")));
    }

    private static Occasion occasion(int documents, List<Earlier> earlier) {
        return new Occasion(TODAY, MigratedRates.book(), Catalogue.EMPTY, null, null, null, documents, earlier);
    }

    private static Problem confirm(String question, String rule, Object... arguments) {
        return new Problem(
                Path.of(question), "assistance." + question + "." + rule, List.of(arguments), Problem.Gravity.CONFIRM);
    }

    private static List<Problem> check(Draft<AssistanceContent> draft) {
        return FORM.check(draft, OCCASION);
    }

    private static List<String> keys(Draft<AssistanceContent> draft) {
        return check(draft).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }
}
