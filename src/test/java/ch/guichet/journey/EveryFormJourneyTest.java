package ch.guichet.journey;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.form.ClaimForm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JourneyTest
class EveryFormJourneyTest {

    static List<ClaimForm<?>> forms() {
        return ClaimForms.ALL;
    }

    /** {@link MainLineTest} goes the same way with the travel form. */
    static List<ClaimForm<?>> formsOffTheMainLine() {
        return ClaimForms.ALL.stream()
                .<ClaimForm<?>>map(form -> form)
                .filter(form -> !form.name().equals("travel"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_form_is_filled_in_sent_corrected_and_accepted(ClaimForm<C> form, Counter counter) {
        new FormJourney<>(form, counter).byMouse();
    }

    @ParameterizedTest
    @MethodSource("formsOffTheMainLine")
    <C extends Record> void a_form_is_filled_in_and_sent_by_keyboard_alone(ClaimForm<C> form, Counter counter) {
        new FormJourney<>(form, counter).byKeyboard();
    }
}
