package ch.guichet.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.account.AccountMessage.PasswordChanged;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Reading;
import ch.guichet.db.Tables;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(ActingAccount.class)
class PasswordServiceTest {

    private static final String NEW = "sept lunes sur le balcon";

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.ch");

    @Autowired
    PasswordService service;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordHashes hashes;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void start() {
        clock.reset();
        messages.forget();
    }

    @Test
    void the_link_sets_a_new_password_once() {
        var account = accounts.open(NewAccounts.beneficiary(email.address()));
        service.forgotten(email);
        var token = token();

        assertThat(service.choose(token, NEW)).isInstanceOf(Reading.Read.class);
        assertThat(matches(account, NEW)).isTrue();
        assertThat(matches(account, NewAccounts.PASSWORD)).isFalse();
        assertThat(messages.last(PasswordChanged.class).to()).isEqualTo(email);
        assertThat(service.choose(token, "huit lunes sur le balcon")).isInstanceOf(Reading.Refused.class);
        assertThat(matches(account, NEW)).isTrue();
    }

    @Test
    void a_refused_password_leaves_the_link_good() {
        accounts.open(NewAccounts.beneficiary(email.address()));
        service.forgotten(email);

        assertThat(service.choose(token(), "123456789012"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("password.common"));
        assertThat(service.choose(token(), NEW)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void the_link_is_good_for_an_hour_and_only_the_newest_one() {
        accounts.open(NewAccounts.beneficiary(email.address()));
        service.forgotten(email);
        var first = token();
        service.forgotten(email);

        assertThat(service.isInvitation(first)).isEmpty();
        assertThat(service.isInvitation(token())).contains(false);
        clock.pass(Duration.ofHours(1));
        assertThat(service.isInvitation(token())).isEmpty();
        assertThat(service.choose(token(), NEW)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void an_unknown_address_gets_no_message_and_no_error() {
        service.forgotten(email);
        assertThat(messages.of(ResetPassword.class)).isEmpty();
    }

    @Test
    void a_mailbox_is_not_filled_by_others() {
        accounts.open(NewAccounts.beneficiary(email.address()));
        for (var times = 0; times < 8; times++) {
            service.forgotten(email);
        }
        assertThat(messages.of(ResetPassword.class)).hasSize(5);
    }

    @Test
    void a_new_password_ends_the_sign_ins_of_the_account() {
        var account = accounts.open(NewAccounts.beneficiary(email.address()));
        sql.insertInto(Tables.SIGN_IN)
                .set(Tables.SIGN_IN.ID, email.address().substring(0, 36))
                .set(Tables.SIGN_IN.ACCOUNT_ID, account.value())
                .set(Tables.SIGN_IN.DEVICE, "browser")
                .set(Tables.SIGN_IN.CREATED_AT, clock.instant())
                .set(Tables.SIGN_IN.CONFIRMED_AT, clock.instant())
                .set(Tables.SIGN_IN.EXPIRES_AT, clock.instant().plus(Duration.ofHours(12)))
                .execute();
        var signIn = email.address().substring(0, 36);
        assertThat(accounts.findBySignIn(signIn)).isPresent();

        service.forgotten(email);
        service.choose(token(), NEW);
        assertThat(accounts.findBySignIn(signIn)).isEmpty();
    }

    @Test
    void a_sign_in_lasts_twelve_hours_at_most() {
        var account = accounts.open(NewAccounts.beneficiary(email.address()));
        sql.insertInto(Tables.SIGN_IN)
                .set(Tables.SIGN_IN.ID, "lasts")
                .set(Tables.SIGN_IN.ACCOUNT_ID, account.value())
                .set(Tables.SIGN_IN.DEVICE, "browser")
                .set(Tables.SIGN_IN.CREATED_AT, clock.instant())
                .set(Tables.SIGN_IN.CONFIRMED_AT, clock.instant())
                .set(Tables.SIGN_IN.EXPIRES_AT, clock.instant().plus(Duration.ofHours(12)))
                .execute();
        clock.pass(Duration.ofHours(12));
        assertThat(accounts.findBySignIn("lasts")).isEmpty();
    }

    private String token() {
        return TestMessages.token(messages.last(ResetPassword.class).path());
    }

    private boolean matches(AccountId account, String password) {
        var hash = sql.select(Tables.ACCOUNT.PASSWORD_HASH)
                .from(Tables.ACCOUNT)
                .where(Tables.ACCOUNT.ID.eq(account.value()))
                .fetchSingle()
                .value1();
        return hashes.matches(password, hash);
    }
}
