package ch.guichet.claimform.aids;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.MigratedCatalogue;
import ch.guichet.catalogue.PositionNumber;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Chf;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Line;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.rates.RateBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AidsRulesTest {

    private static final AidsForm FORM = new AidsForm();
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
    private static final LocalDate ADULT = LocalDate.of(1990, 3, 1);
    private static final Path POSITION = Path.of("position");

    @Test
    void a_wig_has_no_problem() {
        assertThat(keys(claim("5.06", Supply.PURCHASE, "900"), List.of())).isEmpty();
    }

    @Test
    void no_position_is_asked_for_before_period_and_supply_are_known() {
        var blank = Draft.blank(AidsContent.FORM);
        var dated = blank.answer(Path.of("from"), DAY);

        assertThat(List.of(blank, dated, blank.answer(Path.of("supply"), Supply.RENTAL)))
                .noneMatch(AidsRulesTest::asksForPosition);
        assertThat(asksForPosition(dated.answer(Path.of("supply"), Supply.RENTAL)))
                .isTrue();
    }

    @Test
    void a_benefit_of_one_day_ends_where_it_begins() {
        var draft = claim("5.06", Supply.PURCHASE, "900").answer(Path.of("to"), DAY.minusDays(1));

        assertThat(keys(draft, List.of())).containsExactly("to aids.to.ordered");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, true", "2024-12-31, true", "2023-12-31, false", "2025-01-01, false"})
    void a_second_wig_of_a_calendar_year_names_the_first_and_is_to_be_confirmed(LocalDate before, boolean told) {
        var earlier = List.of(new Earlier(new Mark("aids.PURCHASE", "5.06", before), "2024-000815"));
        var again =
                new Problem(POSITION, "aids.position.again", List.of("2024-000815", before), Problem.Gravity.CONFIRM);

        assertThat(check(claim("5.06", Supply.PURCHASE, "900"), ADULT, earlier).contains(again))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2016-08-13, true", "2016-08-12, false"})
    void a_second_assistance_dog_within_eight_years_is_to_be_confirmed(LocalDate before, boolean told) {
        var earlier = List.of(new Earlier(new Mark("aids.PURCHASE", "14.06.1", before), "2024-000815"));

        assertThat(keys(claim("14.06.1", Supply.PURCHASE, "18000"), earlier).contains("position aids.position.again"))
                .isEqualTo(told);
    }

    @Test
    void what_was_bought_before_says_nothing_about_its_repair() {
        var earlier = List.of(new Earlier(new Mark("aids.PURCHASE", "4.01", DAY), "2024-000815"));

        assertThat(keys(claim("4.01", Supply.REPAIR, "150"), earlier)).isEmpty();
        assertThat(codes(claim("4.01", Supply.REPAIR, "150"), earlier)).containsExactly("INVOICE", "SHARE");
    }

    @Test
    void whether_the_years_share_of_repairs_was_taken_is_for_the_office() {
        var earlier = List.of(new Earlier(new Mark("aids.REPAIR", "4.01", LocalDate.of(2024, 2, 1)), "2024-000815"));

        assertThat(keys(claim("4.01", Supply.REPAIR, "150"), earlier)).containsExactly("position aids.position.again");
        assertThat(codes(claim("4.01", Supply.REPAIR, "150"), earlier)).containsExactly("OFFICE");
    }

    @Test
    void no_share_is_shown_before_it_is_known_for_whom_the_shoes_are() {
        assertThat(FORM.calculation(claim("4.01", Supply.PURCHASE, "500").content(), occasion(null, List.of()))
                        .lines())
                .isEmpty();
    }

    @Test
    void a_kind_of_supply_that_is_not_usual_is_to_be_confirmed_and_hides_nothing() {
        assertThat(keys(claim("14.03", Supply.PURCHASE, "2000"), List.of()))
                .containsExactly("position aids.position.unusual");
        assertThat(keys(claim("14.03", Supply.RENTAL, "2000"), List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPAIR", "TRAINING"})
    void everything_can_be_repaired_and_trained(Supply supply) {
        assertThat(keys(claim("14.03", supply, "200"), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.01*", "13.02*", "15.01"})
    void an_abrogated_position_is_refused_with_the_reason(String number) {
        assertThat(check(claim(number, Supply.PURCHASE, "900"), ADULT, List.of()))
                .containsExactly(Problem.error(POSITION, "aids.position.abrogated", number));
        assertThat(codes(claim(number, Supply.PURCHASE, "900"), List.of())).isEmpty();
    }

    @Test
    void a_position_that_was_not_there_yet_is_refused_with_its_day() {
        assertThat(check(
                        claim("14.06.1", Supply.PURCHASE, "900").answer(Path.of("from"), LocalDate.of(2023, 12, 31)),
                        ADULT,
                        List.of()))
                .contains(Problem.error(POSITION, "aids.position.early", "14.06.1", LocalDate.of(2023, 12, 31)));
    }

    @Test
    void what_a_maximum_leaves_after_an_earlier_claim_of_the_year_is_for_the_office() {
        var earlier = List.of(new Earlier(new Mark("aids.PURCHASE", "5.06", DAY.minusMonths(2)), "2024-000815"));

        assertThat(codes(claim("5.06", Supply.PURCHASE, "1000"), earlier)).containsExactly("OFFICE");
    }

    @ParameterizedTest
    @CsvSource({
        "14.06.1, REPAIR, 900, OFFICE", "10.05, REPAIR, 3000, OFFICE", "15.06, REPAIR, 400, INVOICE",
        "15.06, REPAIR, 1700, OFFICE_UPKEEP", "5.06, RENTAL, 900, OFFICE_SUPPLY", "14.06.1, RENTAL, 900, OFFICE_SUPPLY"
    })
    void a_repair_is_checked_as_upkeep_and_what_is_not_supplied_so_is_for_the_office(
            String number, Supply supply, String amount, String code) {
        assertThat(codes(claim(number, supply, amount), List.of())).containsExactly(code);
    }

    @Test
    void the_same_invoice_again_names_the_first_claim() {
        var content = claim("5.01", Supply.PURCHASE, "1200").content();
        var sent = FORM.marks(content).stream()
                .map(mark -> new Earlier(mark, "2024-000815"))
                .toList();

        assertThat(keys(claim("5.01", Supply.PURCHASE, "1200"), sent)).containsExactly("amount aids.amount.same");
    }

    @ParameterizedTest
    @CsvSource({
        "5.06, 318.637",
        "13.01*, 318.635",
        "10.05, 318.636",
        "11.02, 318.638",
        "14.06.2, 318.639",
        "9.02, 318.632"
    })
    void the_number_of_the_paper_form_is_printed(String number, String form) {
        assertThat(FORM.printedNumber(claim(number, Supply.PURCHASE, "900").content(), occasion(ADULT, List.of())))
                .isEqualTo(form);
    }

    private static boolean asksForPosition(Draft<AidsContent> draft) {
        return AidsContent.FORM.question("position").orElseThrow().isAsked(draft.content());
    }

    private static Draft<AidsContent> claim(String number, Supply supply, String amount) {
        return Draft.blank(AidsContent.FORM)
                .answer(Path.of("from"), DAY)
                .answer(Path.of("to"), DAY)
                .answer(Path.of("supply"), supply)
                .answer(POSITION, new PositionNumber(number))
                .answer(Path.of("supplier"), "Doe SA")
                .answer(Path.of("number"), "2024-381")
                .answer(Path.of("invoiced"), DAY)
                .answer(Path.of("amount"), Chf.of(amount));
    }

    private static List<Problem> check(Draft<AidsContent> draft, @Nullable LocalDate birthDate, List<Earlier> earlier) {
        return FORM.check(draft, occasion(birthDate, earlier));
    }

    private static List<String> keys(Draft<AidsContent> draft, List<Earlier> earlier) {
        return check(draft, ADULT, earlier).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }

    private static List<String> codes(Draft<AidsContent> draft, List<Earlier> earlier) {
        return FORM.calculation(draft.content(), occasion(ADULT, earlier)).lines().stream()
                .map(Line::code)
                .toList();
    }

    private static Occasion occasion(@Nullable LocalDate birthDate, List<Earlier> earlier) {
        return new Occasion(TODAY, RateBook.EMPTY, MigratedCatalogue.catalogue(), birthDate, null, null, 1, earlier);
    }
}
