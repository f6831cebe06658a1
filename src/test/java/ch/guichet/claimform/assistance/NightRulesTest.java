package ch.guichet.claimform.assistance;

import static ch.guichet.claimform.assistance.Invoices.AUGUST;
import static ch.guichet.claimform.assistance.Invoices.TODAY;
import static ch.guichet.claimform.assistance.Invoices.august;
import static ch.guichet.claimform.assistance.Invoices.nights;
import static ch.guichet.claimform.assistance.Invoices.shared;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.rates.MigratedRates;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightRulesTest {

    private static final AssistanceForm FORM = new AssistanceForm();
    private static final Occasion OCCASION = Occasion.on(TODAY, MigratedRates.book());
    private static final Path MONTH = Path.of("month");
    private static final Path NIGHT_RATE = Path.of("nightRate");
    private static final Path SHARED_RATE = Path.of("sharedRate");

    @ParameterizedTest
    @CsvSource({"2024-06, 30", "2024-02, 29", "2024-08, 31"})
    void there_are_no_more_nights_than_the_month_has(YearMonth month, int most) {
        assertThat(check(nights(most).answer(MONTH, month))).isEmpty();
        assertThat(check(nights(most)
                        .answer(MONTH, month)
                        .answer(Path.of("persons"), 2)
                        .answer(Path.of("sharedNights"), 1)
                        .answer(SHARED_RATE, Chf.of("107.42"))))
                .containsExactly(Problem.error(Path.of("nights"), "assistance.nights.many", most + 1, most));
    }

    @Test
    void shared_nights_alone_are_counted_as_well() {
        var june = YearMonth.of(2024, 6);

        assertThat(check(shared(2, "107.42").answer(MONTH, june).answer(Path.of("sharedNights"), 31)))
                .containsExactly(Problem.error(Path.of("sharedNights"), "assistance.sharedNights.many", 31, 30));
    }

    @Test
    void thirty_one_nights_in_june_are_refused() {
        var june = YearMonth.of(2024, 6);

        assertThat(check(nights(31).answer(MONTH, june)))
                .containsExactly(Problem.error(Path.of("nights"), "assistance.nights.many", 31, 30));
    }

    @Test
    void nights_have_the_price_of_the_decision() {
        assertThat(keys(nights(3).answer(NIGHT_RATE, null))).containsExactly("nightRate form.required");
        assertThat(keys(nights(3).answer(Path.of("nights"), null)))
                .containsExactly("nights form.required", " assistance.nothing");
    }

    @Test
    void no_night_costs_more_than_the_law_allows_in_its_month() {
        var most = Chf.of("164.35");

        assertThat(check(nights(3).answer(NIGHT_RATE, most))).isEmpty();
        assertThat(check(nights(3).answer(NIGHT_RATE, Chf.of("164.40"))))
                .containsExactly(Problem.error(NIGHT_RATE, "assistance.nightRate.high", most, AUGUST));
        assertThat(check(nights(3).answer(NIGHT_RATE, Chf.of("164.40")).answer(MONTH, YearMonth.of(2021, 12))))
                .contains(Problem.error(
                        NIGHT_RATE, "assistance.nightRate.high", Chf.of("89.30"), YearMonth.of(2021, 12)));
    }

    @Test
    void no_shared_night_costs_more_than_the_law_allows_in_its_month() {
        assertThat(check(shared(4, "164.40")))
                .contains(Problem.error(SHARED_RATE, "assistance.sharedRate.high", Chf.of("164.35"), AUGUST));
    }

    @Test
    void shared_nights_ask_for_the_persons_and_the_reduced_rate() {
        assertThat(keys(august().answer(Path.of("sharedNights"), 4)))
                .containsExactly("nightRate form.required", "persons form.required", "sharedRate form.required");
        assertThat(keys(shared(2, "107.42").answer(Path.of("sharedNights"), null)))
                .contains("sharedNights form.required");
    }

    @Test
    void a_shared_night_has_two_persons_at_least() {
        assertThat(check(shared(1, "119.35")))
                .containsExactly(Problem.error(Path.of("persons"), "assistance.persons.several"));
    }

    @ParameterizedTest
    @CsvSource({"2, 107.42", "3, 95.48"})
    void another_reduced_rate_than_the_usual_one_is_to_be_confirmed(int persons, String usual) {
        assertThat(check(shared(persons, usual))).isEmpty();
        assertThat(check(shared(persons, "100")))
                .containsExactly(new Problem(
                        SHARED_RATE, "assistance.sharedRate.unusual", List.of(Chf.of(usual)), Problem.Gravity.CONFIRM));
    }

    @Test
    void a_reduced_rate_above_that_of_one_person_alone_is_to_be_confirmed() {
        assertThat(check(shared(4, "119.35"))).isEmpty();
        assertThat(keys(shared(4, "119.40"))).containsExactly("sharedRate assistance.sharedRate.above");
    }

    @Test
    void the_usual_reduced_rate_is_proposed_until_one_is_typed() {
        assertThat(noted(shared(2, "100").answer(SHARED_RATE, null))).contains(List.of(Chf.of("107.42")));
        assertThat(noted(shared(2, "100"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 2024-08", "2, 2023-06"})
    void where_no_usual_reduced_rate_is_known_every_one_is_taken(int persons, YearMonth month) {
        var draft = shared(persons, "100").answer(MONTH, month);

        assertThat(keys(draft)).doesNotContain("sharedRate assistance.sharedRate.unusual");
        assertThat(noted(draft.answer(SHARED_RATE, null))).isEmpty();
    }

    @Test
    void the_reduction_counts_from_july_2023_on() {
        assertThat(keys(shared(2, "100").answer(MONTH, YearMonth.of(2023, 7))))
                .contains("sharedRate assistance.sharedRate.unusual");
    }

    private static Optional<List<Object>> noted(Draft<AssistanceContent> draft) {
        var note = AssistanceContent.FORM
                .question("sharedRate")
                .orElseThrow()
                .notes()
                .getFirst();
        return note.arguments().apply(draft.content());
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
