package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThatCode;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Language;
import ch.guichet.form.ClaimForm;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One person goes the way of a claim with one form after the other: signing in takes longer than most of it. */
@JourneyTest
class EveryFormJourneyTest {

    /** {@link MainLineTest} goes the same way with the travel form by keyboard. */
    private static final String ON_THE_MAIN_LINE = "travel";

    @Test
    void each_form_is_filled_in_sent_corrected_and_accepted(Counter counter) {
        var journey = FormJourney.of(ClaimForms.ALL.getFirst(), counter);
        var officer = counter.officer(Language.FR);
        officer.opens("/review");
        officer.signsIn();
        each(ClaimForms.ALL, form -> {
            journey.jane().withPictures("form-" + form.name());
            officer.withPictures("form-" + form.name() + "-office");
            journey.with(form).byMouse(officer);
        });
    }

    @Test
    void each_form_is_filled_in_and_sent_by_keyboard_alone(Counter counter) {
        var journey = FormJourney.of(ClaimForms.ALL.getFirst(), counter);
        var forms = ClaimForms.ALL.stream()
                .<ClaimForm<?>>map(form -> form)
                .filter(form -> !form.name().equals(ON_THE_MAIN_LINE))
                .toList();
        each(forms, form -> journey.with(form).byKeyboard());
    }

    /** A failure says with which form. */
    private static void each(List<ClaimForm<?>> forms, Consumer<ClaimForm<?>> way) {
        forms.forEach(
                form -> assertThatCode(() -> way.accept(form)).as(form.name()).doesNotThrowAnyException());
    }
}
