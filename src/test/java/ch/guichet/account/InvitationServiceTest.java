package ch.guichet.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.account.AccountMessage.Invited;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Reading;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@AccountTest
@Import(ActingAccount.class)
@TestPropertySource(properties = {"guichet.admin.email=Admin@Example.ch", "guichet.admin.mobile=079 123 45 67"})
class InvitationServiceTest {

    private static final EmailAddress ADMIN = new EmailAddress("admin@example.ch");

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordService passwords;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AccountRepository accounts;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Test
    void the_first_administrator_is_invited_at_the_first_start_and_chooses_a_password() {
        // the context has been started, which invited once
        invitations.inviteFirst();
        var invited = messages.of(Invited.class);
        assertThat(invited).hasSize(1);
        assertThat(invited.getFirst().notAfter()).isEqualTo(TestClock.START.plus(Duration.ofDays(7)));
        assertThat(admin().roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.REVIEWER);

        // nobody takes the invitation away by registering the address, or by time
        registrations.register(NewAccounts.beneficiary(ADMIN.address()));
        clock.pass(Duration.ofDays(6));
        registrations.removeUnconfirmed();
        assertThat(admin().has(Role.ADMINISTRATOR)).isTrue();

        var token = TestMessages.token(invited.getFirst().path());
        assertThat(passwords.isInvitation(token)).contains(true);
        assertThat(passwords.choose(token, "sept lunes sur le balcon")).isInstanceOf(Reading.Read.class);
        assertThat(admin().confirmed()).isTrue();
    }

    private Account admin() {
        return accounts.find(ADMIN).orElseThrow();
    }
}
