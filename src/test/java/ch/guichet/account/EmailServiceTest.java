package ch.guichet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.Together;
import ch.guichet.account.AccountMessage.ConfirmNewEmail;
import ch.guichet.account.AccountMessage.EmailChangeAsked;
import ch.guichet.account.AccountMessage.EmailChanged;
import ch.guichet.account.AccountMessage.EmailTaken;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Reading;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@AccountTest
@Import({ActingAccount.class, EmailService.class})
class EmailServiceTest {

    private final EmailAddress old = address();
    private final EmailAddress wanted = address();

    @Autowired
    EmailService service;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountRepository rows;

    @Autowired
    PasswordService passwords;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ActingAccount acting;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somebody_has_an_account() {
        clock.reset();
        messages.forget();
        acting.become(open(old));
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void an_address_counts_once_its_link_was_confirmed_and_the_old_one_is_told_twice() {
        assertThat(service.ask(wanted)).isEqualTo(Reading.of(wanted));
        assertThat(service.waiting()).contains(wanted);
        assertThat(messages.last(EmailChangeAsked.class).to()).isEqualTo(old);
        assertThat(messages.last(ConfirmNewEmail.class).to()).isEqualTo(wanted);

        // whoever only looks at the link changes nothing
        assertThat(service.find(token())).contains(wanted);
        assertThat(rows.find(old)).isPresent();
        assertThat(service.confirm(token())).isEqualTo(EmailChange.DONE);
        assertThat(rows.find(old)).isEmpty();
        assertThat(rows.find(wanted)).hasValueSatisfying(account -> {
            assertThat(account.id()).isEqualTo(acting.require().id());
            assertThat(account.confirmed()).isTrue();
        });
        assertThat(messages.last(EmailChanged.class).to()).isEqualTo(old);
        assertThat(service.confirm(token())).isEqualTo(EmailChange.EXPIRED);
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    void a_taken_address_gets_the_same_answer_and_its_owner_is_told() {
        open(wanted);
        assertThat(service.ask(wanted)).isEqualTo(Reading.of(wanted));
        assertThat(service.waiting()).contains(wanted);
        assertThat(messages.of(ConfirmNewEmail.class)).isEmpty();
        assertThat(messages.last(EmailTaken.class).to()).isEqualTo(wanted);
        assertThat(messages.of(EmailChangeAsked.class)).hasSize(1);
    }

    @Test
    void an_address_that_was_taken_meanwhile_is_refused() {
        service.ask(wanted);
        var other = open(wanted);
        assertThat(service.confirm(token())).isEqualTo(EmailChange.TAKEN);
        assertThat(rows.find(wanted))
                .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo(other.id()));
        assertThat(rows.find(old)).isPresent();
    }

    @Test
    void two_who_confirm_the_same_address_at_the_same_moment_do_not_both_get_it() {
        service.ask(wanted);
        var first = token();
        acting.become(open(address()));
        service.ask(wanted);
        var second = token();
        var answers = Together.at(
                List.<Callable<EmailChange>>of(() -> service.confirm(first), () -> service.confirm(second)));
        assertThat(answers).containsExactlyInAnyOrder(EmailChange.DONE, EmailChange.TAKEN);
    }

    @Test
    void somebody_who_never_confirmed_the_address_keeps_nobody_from_it() {
        service.ask(wanted);
        registrations.register(NewAccounts.beneficiary(wanted.address()));
        assertThat(service.confirm(token())).isEqualTo(EmailChange.DONE);
        assertThat(rows.find(wanted).map(Account::id)).contains(acting.require().id());
    }

    @Test
    void only_the_newest_link_counts_and_only_for_a_day() {
        service.ask(wanted);
        var first = token();
        var another = address();
        service.ask(another);
        assertThat(service.waiting()).contains(another);
        assertThat(service.confirm(first)).isEqualTo(EmailChange.EXPIRED);
        clock.pass(Duration.ofHours(24));
        assertThat(service.waiting()).isEmpty();
        assertThat(service.find(token())).isEmpty();
        assertThat(service.confirm(token())).isEqualTo(EmailChange.EXPIRED);
    }

    @Test
    void an_address_that_was_given_up_does_not_come_back() {
        service.ask(wanted);
        service.withdraw();
        assertThat(service.waiting()).isEmpty();
        assertThat(service.confirm(token())).isEqualTo(EmailChange.EXPIRED);
    }

    @Test
    void a_change_that_waits_is_shown_to_nobody_else_and_nobody_else_gives_it_up_or_gains_by_its_link() {
        service.ask(wanted);
        var jane = acting.require().id();
        acting.become(open(address()));
        assertThat(service.waiting()).isEmpty();
        service.withdraw();
        assertThat(service.confirm(token())).isEqualTo(EmailChange.DONE);
        assertThat(rows.find(wanted).map(Account::id)).contains(jane);
    }

    @Test
    void a_new_password_ends_a_change_that_waits() {
        service.ask(wanted);
        passwords.forgotten(old);
        passwords.choose(reset(), "sept lunes sur le balcon");
        assertThat(service.confirm(token())).isEqualTo(EmailChange.EXPIRED);
    }

    @Test
    void links_sent_to_the_old_address_lead_nowhere_afterwards() {
        service.ask(wanted);
        passwords.forgotten(old);
        assertThat(service.confirm(token())).isEqualTo(EmailChange.DONE);
        assertThat(passwords.choose(reset(), "sept lunes sur le balcon")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_link_to_a_new_address_sets_no_password() {
        service.ask(wanted);
        assertThat(passwords.isInvitation(token())).isEmpty();
        assertThat(passwords.choose(token(), "sept lunes sur le balcon")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void ones_own_address_is_no_new_one() {
        assertThat(service.ask(old)).isEqualTo(Reading.refused("email.same"));
    }

    @Test
    void nobodys_mailbox_is_filled() {
        for (var times = 0; times < 5; times++) {
            assertThat(service.ask(wanted)).isInstanceOf(Reading.Read.class);
        }
        assertThat(service.ask(address())).isEqualTo(Reading.refused("email.too-many"));
        acting.become(open(address()));
        assertThat(service.ask(wanted)).isEqualTo(Reading.refused("email.too-many"));
        clock.pass(Duration.ofMinutes(61));
        assertThat(service.ask(wanted)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void an_address_is_asked_for_only_after_a_recent_proof() {
        acting.waitTooLong();
        assertThatThrownBy(() -> service.ask(wanted)).isInstanceOf(AccessDeniedException.class);
        assertThat(messages.of(EmailChangeAsked.class)).isEmpty();
    }

    private Account open(EmailAddress email) {
        return accounts.find(accounts.open(NewAccounts.beneficiary(email.address())))
                .orElseThrow();
    }

    private static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@example.ch");
    }

    private String token() {
        return TestMessages.token(messages.last(ConfirmNewEmail.class).path());
    }

    private String reset() {
        return TestMessages.token(messages.last(ResetPassword.class).path());
    }
}
