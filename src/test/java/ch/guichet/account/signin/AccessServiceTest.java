package ch.guichet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.account.AccountMessage.MobileChanged;
import ch.guichet.account.AccountMessage.PasswordChanged;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.AccountService;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.common.MobileNumber;
import ch.guichet.common.Reading;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

@SignInTest
@Import({
    ProofService.class,
    AccessService.class,
    MobileChangeRepository.class,
    OwnSignInService.class,
    OwnSignInRepository.class
})
class AccessServiceTest {

    private static final MobileNumber NEW = new MobileNumber("+41781112233");
    private static final String PASSWORD = "sept lunes sur le balcon";

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    AccessService service;

    @Autowired
    OwnSignInService signIns;

    @Autowired
    SigningIn signing;

    @Autowired
    AccountService accounts;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    private Authentication here;

    @BeforeEach
    void somebody_is_signed_in() {
        clock.reset();
        messages.forget();
        here = signing.open(NewAccounts.beneficiary(email));
        signing.become(here);
    }

    @AfterEach
    void leave() {
        signing.leave();
    }

    @Test
    void a_number_counts_once_the_code_sent_to_it_came_back() {
        assertThat(service.askMobile(NEW)).isEqualTo(Reading.of(NEW));
        assertThat(messages.last(SignInCode.class).to()).isEqualTo(NEW);
        assertThat(service.waitingMobile()).contains(NEW);
        assertThat(current.require().mobile()).isNotEqualTo(NEW);

        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.KEPT);
        assertThat(current.require().mobile()).isEqualTo(NEW);
        assertThat(messages.last(MobileChanged.class).to().address()).isEqualTo(email);
        assertThat(service.waitingMobile()).isEmpty();
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.ENDED);
    }

    @Test
    void a_code_under_way_to_the_former_number_opens_nothing_any_more(@Autowired SignInService entrance) {
        var pending = signing.half(email);
        var former = code();
        signing.become(here);
        service.askMobile(NEW);
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.KEPT);

        signing.become(pending);
        assertThat(entrance.confirm(former)).isNotInstanceOf(CodeAnswer.Right.class);
        signing.become(here);
        assertThat(current.find()).isPresent();
    }

    @Test
    void five_wrong_codes_end_the_change() {
        service.askMobile(NEW);
        var wrong = code().equals("000000") ? "000001" : "000000";
        assertThat(service.confirmMobile("12")).isEqualTo(NewNumberAnswer.UNREADABLE);
        for (var times = 0; times < 4; times++) {
            assertThat(service.confirmMobile(wrong)).isEqualTo(NewNumberAnswer.WRONG);
        }
        assertThat(service.confirmMobile(wrong)).isEqualTo(NewNumberAnswer.ENDED);
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.ENDED);
    }

    @Test
    void a_code_is_too_old_after_ten_minutes_and_only_the_newest_counts() {
        service.askMobile(NEW);
        clock.pass(Duration.ofMinutes(10));
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.EXPIRED);
        signing.become(signing.whole(email));
        service.askMobile(NEW);
        var first = code();
        service.askMobile(NEW);
        if (!first.equals(code())) {
            assertThat(service.confirmMobile(first)).isEqualTo(NewNumberAnswer.WRONG);
        }
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.KEPT);
    }

    @Test
    void a_code_is_good_only_in_the_browser_that_asked_for_it() {
        service.askMobile(NEW);
        var code = code();
        signing.become(signing.whole(email));
        assertThat(service.waitingMobile()).isEmpty();
        assertThat(service.confirmMobile(code)).isEqualTo(NewNumberAnswer.ENDED);
    }

    @Test
    void a_number_that_waits_is_shown_to_nobody_else_and_nobody_else_gives_it_up_or_uses_its_code() {
        service.askMobile(NEW);
        var code = code();
        signing.become(signing.open(NewAccounts.beneficiary()));
        assertThat(service.waitingMobile()).isEmpty();
        assertThat(service.confirmMobile(code)).isEqualTo(NewNumberAnswer.ENDED);
        service.withdrawMobile();
        signing.become(here);
        assertThat(service.confirmMobile(code)).isEqualTo(NewNumberAnswer.KEPT);
        assertThat(current.require().mobile()).isEqualTo(NEW);
    }

    @Test
    void a_number_that_was_given_up_does_not_come_back() {
        service.askMobile(NEW);
        service.withdrawMobile();
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.ENDED);
    }

    @Test
    void codes_to_new_numbers_are_not_sent_without_end() {
        assertThat(service.askMobile(current.require().mobile())).isEqualTo(Reading.refused("mobile.same"));
        for (var times = 0; times < 5; times++) {
            assertThat(service.askMobile(new MobileNumber("+4178111220" + times)))
                    .isInstanceOf(Reading.Read.class);
        }
        // an answered one makes room for itself alone
        assertThat(service.confirmMobile(code())).isEqualTo(NewNumberAnswer.KEPT);
        assertThat(service.askMobile(NEW)).isInstanceOf(Reading.Read.class);
        assertThat(service.askMobile(NEW)).isEqualTo(Reading.refused("mobile.too-many"));
    }

    @Test
    void a_number_that_got_too_many_codes_at_sign_in_gets_no_further_one() {
        var mobile = "+41780000077";
        var other = UUID.randomUUID() + "@example.ch";
        accounts.open(NewAccounts.beneficiary(other, mobile));
        for (var times = 0; times < 20; times++) {
            signing.half(other);
        }
        assertThat(service.askMobile(new MobileNumber(mobile))).isEqualTo(Reading.refused("mobile.too-many"));
    }

    @Test
    void a_new_password_ends_every_other_sign_in_and_is_told() throws Exception {
        var elsewhere = signing.whole(email);
        signing.become(here);
        assertThat(service.changePassword("123456789012"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("password.common"));
        assertThat(isOpen(elsewhere)).isTrue();

        signing.become(here);
        assertThat(service.changePassword(PASSWORD)).isInstanceOf(Reading.Read.class);
        assertThat(current.find()).isPresent();
        assertThat(messages.last(PasswordChanged.class).to().address()).isEqualTo(email);
        assertThat(isOpen(elsewhere)).isFalse();
        signing.become(here);
        assertThat(current.find()).isPresent();
    }

    @Test
    void number_and_password_are_changed_only_after_a_recent_proof() {
        clock.pass(Duration.ofMinutes(11));
        assertThatThrownBy(() -> service.askMobile(NEW)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.changePassword(PASSWORD)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sign_ins_are_listed_newest_first_a_page_at_a_time() {
        for (var times = 0; times < 21; times++) {
            clock.pass(Duration.ofMinutes(1));
            signing.whole(email);
        }
        signing.half(email);
        signing.become(here);
        var first = signIns.list(null);
        assertThat(first).hasSize(OwnSignInService.PLACES + 1).allMatch(SignInListing::open);
        assertThat(first).extracting(SignInListing::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        var rest = signIns.list(first.get(OwnSignInService.PLACES - 1));
        assertThat(rest).hasSize(2);
        assertThat(rest.getLast().present()).isTrue();
        assertThat(rest.getLast().device()).isEqualTo("a test");
        clock.pass(Duration.ofHours(11));
        signing.become(signing.whole(email));
        clock.pass(Duration.ofHours(2));
        assertThat(signIns.list(null)).filteredOn(SignInListing::open).hasSize(1);
    }

    @Test
    void a_sign_in_ends_at_once_and_nobody_ends_somebody_elses() throws Exception {
        var second = signing.whole(email);
        var third = signing.whole(email);
        var stranger = signing.open(NewAccounts.beneficiary());
        signing.become(here);
        signIns.end(signIn(stranger));
        assertThat(isOpen(stranger)).isTrue();
        signing.become(here);
        signIns.end(signIn(second));
        assertThat(isOpen(second)).isFalse();
        signing.become(here);
        signIns.endOthers();
        assertThat(isOpen(third)).isFalse();
        assertThat(isOpen(stranger)).isTrue();
        assertThat(isOpen(here)).isTrue();
    }

    private boolean isOpen(Authentication somebody) throws Exception {
        Callable<Boolean> asked = () -> current.find().isPresent();
        return signing.as(somebody, asked).call();
    }

    private static SignIn signIn(Authentication somebody) {
        return (SignIn) Objects.requireNonNull(somebody.getPrincipal());
    }

    private String code() {
        return messages.last(SignInCode.class).code();
    }
}
