package ch.guichet.journey;

import ch.guichet.common.Language;
import org.junit.jupiter.api.Test;

/** The whole main line, with axe and pictures of each page. */
@JourneyTest
class MainLineTest {

    @Test
    void a_claim_goes_from_registration_to_acceptance_in_french(Counter counter) {
        new MainLine(counter, Language.FR, MouseHand::new, "fr").run();
    }

    @Test
    void a_claim_goes_from_registration_to_acceptance_in_german_and_by_keyboard_alone(Counter counter) {
        // long words: the pages of which no other journey takes pictures in German
        new MainLine(
                        counter,
                        Language.DE,
                        KeyHand::new,
                        "de",
                        "registration-errors",
                        "form-errors",
                        "confirmation",
                        "guichet-sent",
                        "queue",
                        "claim",
                        "asking",
                        "correction",
                        "claim-accepted")
                .run();
    }
}
