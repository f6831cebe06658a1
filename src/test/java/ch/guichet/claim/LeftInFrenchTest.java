package ch.guichet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Language;
import org.junit.jupiter.api.Test;

class LeftInFrenchTest {

    @Test
    void a_label_that_was_not_translated_is_noticed() {
        var travel = new ClaimForms().named("travel").orElseThrow();

        assertThat(LeftInFrench.in("Abfahrtsort Genève, Montant du billet 26.40", travel, Language.DE))
                .containsExactly("Montant du billet");
        assertThat(LeftInFrench.in("Abfahrtsort Genève, Abonnement", travel, Language.DE))
                .isEmpty();
    }
}
