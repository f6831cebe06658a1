package ch.guichet.claimform.assistance;

import static ch.guichet.claimform.assistance.Invoices.AUGUST;
import static ch.guichet.claimform.assistance.Invoices.advance;
import static ch.guichet.claimform.assistance.Invoices.august;
import static ch.guichet.claimform.assistance.Invoices.hours;
import static ch.guichet.claimform.assistance.Invoices.nights;
import static ch.guichet.claimform.assistance.Invoices.shared;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.common.RealWords;
import ch.guichet.form.Answer;
import ch.guichet.form.Answers;
import ch.guichet.form.Line;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.rates.MigratedRates;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssistanceFormTest {

    private static final AssistanceForm FORM = new AssistanceForm();

    @Test
    void answers_stand_under_the_printed_lines() {
        assertThat(new Answers(RealWords.in(Language.FR)).of(AssistanceContent.FORM, hours().content()))
                .containsExactly(
                        new Answer.Chapter(
                                "Période de décompte",
                                List.of(new Answer.Given(Path.of("month"), "Mois de la facture", "août 2024"))),
                        new Answer.Chapter(
                                "Prestations du mois",
                                List.of(new Answer.Given(
                                        Path.of("hours"),
                                        "1. Nombre d'heures effectivement fournies (par tous les assistants réunis)",
                                        "100:00"))));
    }

    @Test
    void an_invoice_is_about_its_month() {
        assertThat(FORM.period(hours().content())).contains(new Period(AUGUST.atDay(1), AUGUST.atDay(31)));
    }

    @Test
    void help_and_an_advance_are_remembered_apart() {
        var both = advance(Contract.AT_OFFICE).answer(Path.of("nights"), 3);

        assertThat(FORM.marks(hours().content())).containsExactly(mark("help"));
        assertThat(FORM.marks(advance(Contract.AT_OFFICE).content())).containsExactly(mark("advance"));
        assertThat(FORM.marks(both.content())).containsExactly(mark("help"), mark("advance"));
    }

    @Test
    void nights_rest_on_the_decision_and_wages_on_the_code_of_obligations() {
        var words = RealWords.in(Language.DE);
        var content =
                shared(2, "107.42").answer(Path.of("illness"), Chf.of("640.50")).content();

        assertThat(FORM.calculation(content, occasion()).lines())
                .extracting(line -> line.article(words))
                .containsExactly("Art. 39f Abs. 3 IVV", "Art. 39h Abs. 1 IVV; Art. 324a OR");
    }

    @Test
    void no_night_is_paid_while_its_number_or_its_price_is_open() {
        assertThat(lines(nights(3).answer(Path.of("nightRate"), null).content()))
                .isEmpty();
        assertThat(lines(nights(0).content())).isEmpty();
    }

    @Test
    void documents_are_those_the_answers_call_for() {
        assertThat(FORM.documents(hours().content())).isEmpty();
        assertThat(FORM.documents(advance(Contract.AT_OFFICE).content())).isEmpty();
        assertThat(FORM.documents(advance(Contract.ATTACHED).content()))
                .containsExactly(Proof.of("assistance.proof.contract"));
        assertThat(FORM.documents(august().answer(Path.of("illness"), Chf.of("1"))
                        .answer(Path.of("hindrance"), Chf.of("1"))
                        .content()))
                .extracting(Proof::key)
                .containsExactly("assistance.proof.illness", "assistance.proof.hindrance");
    }

    private static List<Line> lines(AssistanceContent content) {
        return FORM.calculation(content, occasion()).lines();
    }

    private static Occasion occasion() {
        return Occasion.on(Invoices.TODAY, MigratedRates.book());
    }

    private static Mark mark(String subject) {
        return new Mark("assistance.month", subject, AUGUST.atDay(1));
    }
}
