package ch.guichet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.WholeCounter;
import ch.guichet.account.NewAccounts;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WholeCounter
class ProofServiceTest {

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    ProofService proofs;

    @Autowired
    SignInService signIns;

    @Autowired
    SigningIn signing;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somebody_signs_in() {
        clock.reset();
        signing.become(signing.open(NewAccounts.beneficiary(email)));
    }

    @AfterEach
    void leave() {
        signing.leave();
        clock.reset();
    }

    @Test
    void a_sign_in_is_proof_for_ten_minutes() {
        clock.pass(Duration.ofMinutes(10));
        assertThat(proofs.isGiven()).isTrue();
        proofs.requireGiven();
        clock.pass(Duration.ofSeconds(1));
        assertThat(proofs.isGiven()).isFalse();
        assertThatThrownBy(proofs::requireGiven).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_password_again_is_proof_for_ten_minutes_more() {
        clock.pass(Duration.ofHours(1));
        assertThat(proofs.give("not the password")).isEqualTo(ProofAnswer.WRONG);
        assertThat(proofs.isGiven()).isFalse();
        assertThat(proofs.give(NewAccounts.PASSWORD)).isEqualTo(ProofAnswer.RIGHT);
        clock.pass(Duration.ofMinutes(10));
        assertThat(proofs.isGiven()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(proofs.isGiven()).isFalse();
    }

    @Test
    void wrong_passwords_count_together_with_those_of_the_sign_in_page() {
        for (var times = 0; times < 3; times++) {
            assertThat(proofs.give("not the password")).isEqualTo(ProofAnswer.WRONG);
        }
        assertThat(signIns.enter(email, "not the password", "a test")).isInstanceOf(PasswordAnswer.Wrong.class);
        assertThat(proofs.give("not the password")).isEqualTo(ProofAnswer.TOO_MANY);
        assertThat(proofs.give(NewAccounts.PASSWORD)).isEqualTo(ProofAnswer.TOO_MANY);
        assertThat(signIns.enter(email, NewAccounts.PASSWORD, "a test")).isInstanceOf(PasswordAnswer.TooMany.class);
        clock.pass(Duration.ofMinutes(4));
        assertThat(proofs.give(NewAccounts.PASSWORD)).isEqualTo(ProofAnswer.RIGHT);
    }

    @Test
    void a_proof_counts_only_in_the_browser_it_was_given_in() {
        var here = signing.whole(email);
        var elsewhere = signing.whole(email);
        clock.pass(Duration.ofMinutes(11));
        signing.become(here);
        assertThat(proofs.give(NewAccounts.PASSWORD)).isEqualTo(ProofAnswer.RIGHT);
        assertThat(proofs.isGiven()).isTrue();
        signing.become(elsewhere);
        assertThat(proofs.isGiven()).isFalse();
    }

    @Test
    void nobody_proves_anything_without_being_signed_in() {
        signing.become(signing.half(email));
        assertThat(proofs.isGiven()).isFalse();
        assertThatThrownBy(() -> proofs.give(NewAccounts.PASSWORD)).isInstanceOf(AccessDeniedException.class);
        signing.leave();
        assertThat(proofs.isGiven()).isFalse();
        assertThatThrownBy(() -> proofs.give(NewAccounts.PASSWORD)).isInstanceOf(AccessDeniedException.class);
    }
}
