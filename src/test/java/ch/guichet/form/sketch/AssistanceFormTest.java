package ch.guichet.form.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.form.Draft;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssistanceFormTest {

    private static final AssistanceForm FORM = new AssistanceForm();
    private static final Occasion OCCASION = Occasion.on(LocalDate.of(2024, 9, 30), SketchRates.BOOK);

    /** 100 hours, 4:30 hours with a qualification, ten nights at 119.35. */
    private final Draft<Assistance> august = Draft.blank(Assistance.FORM)
            .type(Path.of("month"), new Kind.Month(), "08.2024")
            .type(Path.of("hours"), new Kind.Hours(), "100")
            .type(Path.of("qualifiedHours"), new Kind.Hours(), "4:30")
            .answer(Path.of("nights"), 10)
            .answer(Path.of("nightRate"), Chf.of("119.35"));

    @Test
    void the_example_of_august_2024_comes_to_4855_25() {
        assertThat(FORM.check(august, OCCASION)).isEmpty();
        assertThat(FORM.calculation(august.content(), OCCASION).total()).isEqualTo(Chf.of("4855.25"));
    }

    @Test
    void a_computed_cell_is_the_total_of_its_question() {
        var calculation = FORM.calculation(august.content(), OCCASION);

        assertThat(calculation.total(Path.of("hours"))).isEqualTo(Chf.of("3430"));
        assertThat(calculation.total(Path.of("qualifiedHours"))).isEqualTo(Chf.of("231.75"));
        assertThat(calculation.total(Path.of("nights"))).isEqualTo(Chf.of("1193.50"));
        assertThat(calculation.total(Path.of("illness"))).isEqualTo(Chf.ZERO);
    }

    @Test
    void a_month_without_a_rate_is_an_error() {
        var draft = august.type(Path.of("month"), new Kind.Month(), "12.2022");

        assertThat(keys(draft))
                .containsExactly(
                        "month assistance.month.old", "hours form.rate.missing", "qualifiedHours form.rate.missing");
    }

    @Test
    void there_are_no_more_nights_than_the_month_has() {
        var draft = august.answer(Path.of("sharedNights"), 22)
                .answer(Path.of("persons"), 2)
                .answer(Path.of("sharedRate"), Chf.of("107.42"));

        assertThat(FORM.check(draft, OCCASION))
                .containsExactly(Problem.error(Path.of("nights"), "assistance.nights.many", 32, 31));
    }

    @Test
    void a_night_does_not_cost_more_than_the_law_allows() {
        assertThat(FORM.check(august.answer(Path.of("nightRate"), Chf.of("164.40")), OCCASION))
                .containsExactly(Problem.error(Path.of("nightRate"), "assistance.nightRate.high", Chf.of("164.35")));
    }

    @Test
    void another_reduction_than_the_usual_one_is_confirmed() {
        var draft = august.answer(Path.of("sharedNights"), 2)
                .answer(Path.of("persons"), 3)
                .answer(Path.of("sharedRate"), Chf.of("100"));

        assertThat(FORM.check(draft, OCCASION))
                .containsExactly(new Problem(
                        Path.of("sharedRate"), "assistance.sharedRate.unusual", List.of(), Problem.Gravity.CONFIRM));
        assertThat(FORM.check(draft.answer(Path.of("sharedRate"), Chf.of("95.48")), OCCASION))
                .isEmpty();
    }

    @Test
    void only_an_advance_alone_is_for_a_month_to_come() {
        var october = Draft.blank(Assistance.FORM).type(Path.of("month"), new Kind.Month(), "10.2024");

        assertThat(keys(october.answer(Path.of("advance"), Chf.of("500")))).isEmpty();
        assertThat(keys(october.type(Path.of("hours"), new Kind.Hours(), "1")))
                .containsExactly("month assistance.month.notLater");
    }

    private static List<String> keys(Draft<Assistance> draft) {
        return FORM.check(draft, OCCASION).stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }
}
