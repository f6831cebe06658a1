package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged program as a deployment runs it; there is one only after {@code package}. */
@Tag("journey")
class PackagedJourney {

    private static final Path JAR = Path.of("target", "guichet.jar");

    @Test
    void the_packaged_counter_carries_a_claim_from_registration_to_acceptance_on_postgresql() {
        assertThat(JAR).exists();
        try (var counter = Counter.packaged(JAR)) {
            new MainLine(counter, Language.FR, MouseHand::new, "").run();
            counter.close(true);
        }
    }
}
