package ch.guichet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.account.ActingAccount;
import ch.guichet.common.Chf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(ClaimSetup.class)
class SampleClaimsTest {

    @Autowired
    SampleClaims samples;

    @Autowired
    ClaimService claims;

    @Autowired
    ActingAccount acting;

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void a_sample_is_a_whole_claim_that_goes_back_and_forth() {
        var jane = samples.claimant();
        var number = samples.send(jane);
        assertThat(acting.find()).isEmpty();

        acting.become(samples.officer());
        var first = claims.review(number).orElseThrow();
        assertThat(first.claim().total()).isEqualTo(Chf.of("10.35"));
        claims.decide(number, first.claim().version(), ClaimAction.ASK_CORRECTION, "Combien de kilomètres ?");
        samples.correct(jane, number, SampleClaims.travel("37"), draft -> draft);

        var corrected = claims.review(number).orElseThrow();
        assertThat(corrected.claim().total()).isEqualTo(Chf.of("16.65"));
        assertThat(corrected.claim().status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(corrected.revisions()).hasSize(2);
    }
}
