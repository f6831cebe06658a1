package ch.guichet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestClock;
import ch.guichet.account.AccountMessage.AlreadyRegistered;
import ch.guichet.account.AccountMessage.ConfirmEmail;
import ch.guichet.common.EmailAddress;
import ch.guichet.db.Tables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;

@AccountTest
@Import({ActingAccount.class, RegistrationServiceTest.Registered.class})
class RegistrationServiceTest {

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    RegistrationService service;

    @Autowired
    AccountRepository accounts;

    @Autowired
    TestMessages messages;

    @Autowired
    ActingAccount acting;

    @Autowired
    TestClock clock;

    @Autowired
    Registered registered;

    @Autowired
    DSLContext sql;

    /** Registrations that other packages hear of. */
    @TestComponent
    static class Registered {
        final List<AccountRegistered> all = new ArrayList<>();

        @EventListener
        void hear(AccountRegistered event) {
            all.add(event);
        }
    }

    @BeforeEach
    void start() {
        clock.reset();
        messages.forget();
        registered.all.clear();
        acting.leave();
    }

    @Test
    void a_new_account_waits_for_the_confirmation_of_its_address() {
        service.register(NewAccounts.beneficiary(email));

        assertThat(account().confirmed()).isFalse();
        assertThat(account().roles()).containsExactly(Role.BENEFICIARY);
        assertThat(registered.all).singleElement().satisfies(event -> {
            assertThat(event.account()).isEqualTo(account().id());
            assertThat(event.insured()).isNotNull();
        });
        var message = messages.last(ConfirmEmail.class);
        assertThat(message.path()).startsWith("/confirm/");
        assertThat(message.notAfter()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        assertThat(sql.fetch(Tables.ACCOUNT_LINK).getValues(Tables.ACCOUNT_LINK.TOKEN_HASH))
                .doesNotContain(TestMessages.token(message.path()));
        assertThat(sql.select(Tables.ACCOUNT.PASSWORD_HASH)
                        .from(Tables.ACCOUNT)
                        .where(Tables.ACCOUNT.EMAIL.eq(email))
                        .fetchSingle()
                        .value1())
                .startsWith("$argon2id$");
    }

    @Test
    void the_link_confirms_once() {
        service.register(NewAccounts.beneficiary(email));
        var token = token();

        assertThat(service.confirm(token)).isEqualTo(Confirmation.DONE);
        assertThat(account().confirmed()).isTrue();
        assertThat(service.confirm(token)).isEqualTo(Confirmation.ALREADY);
    }

    @Test
    void the_link_is_too_old_after_a_day() {
        service.register(NewAccounts.beneficiary(email));
        clock.pass(Duration.ofHours(24));

        assertThat(service.confirm(token())).isEqualTo(Confirmation.EXPIRED);
        assertThat(service.confirm("made up")).isEqualTo(Confirmation.EXPIRED);
        assertThat(account().confirmed()).isFalse();
    }

    @Test
    void a_confirmed_address_keeps_its_account_and_its_owner_is_told() {
        service.register(NewAccounts.beneficiary(email));
        service.confirm(token());
        var first = account();
        registered.all.clear();

        service.register(NewAccounts.beneficiary(email));

        assertThat(account()).isEqualTo(first);
        assertThat(messages.last(AlreadyRegistered.class).to()).isEqualTo(first.email());
        assertThat(messages.of(ConfirmEmail.class)).hasSize(1);
        assertThat(registered.all).isEmpty();
    }

    @Test
    void an_unconfirmed_account_gives_way_to_a_new_registration() {
        service.register(NewAccounts.beneficiary(email));
        var first = account();
        var firstToken = token();

        service.register(NewAccounts.beneficiary(email));

        assertThat(account().id()).isNotEqualTo(first.id());
        assertThat(service.confirm(firstToken)).isEqualTo(Confirmation.EXPIRED);
        assertThat(service.confirm(token())).isEqualTo(Confirmation.DONE);
    }

    @Test
    void an_address_gets_five_e_mails_an_hour_however_often_somebody_registers_it() {
        for (var times = 0; times < 5; times++) {
            service.register(NewAccounts.beneficiary(email));
        }
        var last = account();
        service.register(NewAccounts.beneficiary(email));
        assertThat(messages.of(ConfirmEmail.class)).hasSize(5);
        assertThat(account().id()).isEqualTo(last.id());
        acting.become(last);
        assertThat(service.resendConfirmation()).isFalse();

        clock.pass(Duration.ofMinutes(61));
        service.register(NewAccounts.beneficiary(email));
        assertThat(messages.of(ConfirmEmail.class)).hasSize(6);
        assertThat(service.confirm(token())).isEqualTo(Confirmation.DONE);
    }

    @Test
    void the_owner_of_an_address_is_told_five_times_an_hour_at_most() {
        service.register(NewAccounts.beneficiary(email));
        service.confirm(token());
        for (var times = 0; times < 6; times++) {
            service.register(NewAccounts.beneficiary(email));
        }
        assertThat(messages.of(AlreadyRegistered.class)).hasSize(4);

        clock.pass(Duration.ofMinutes(61));
        service.register(NewAccounts.beneficiary(email));
        assertThat(messages.of(AlreadyRegistered.class)).hasSize(5);
    }

    @Test
    void e_mails_that_no_longer_count_are_forgotten_at_night() {
        service.register(NewAccounts.beneficiary(email));
        clock.pass(Duration.ofMinutes(61));
        service.removeUnconfirmed();
        assertThat(sql.fetchCount(
                        Tables.REGISTRATION_MAIL, Tables.REGISTRATION_MAIL.EMAIL_HASH.eq(Secrets.hash(email))))
                .isZero();
    }

    @Test
    void registrations_of_one_address_at_the_same_moment_make_one_account() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 8)
                    .<Callable<Object>>mapToObj(
                            attempt -> Executors.callable(() -> service.register(NewAccounts.beneficiary(email))))
                    .toList();
            for (var done : threads.invokeAll(tries)) {
                done.get();
            }
        }
        assertThat(sql.fetchCount(Tables.ACCOUNT, Tables.ACCOUNT.EMAIL.eq(email)))
                .isOne();
        assertThat(service.confirm(token())).isIn(Confirmation.DONE, Confirmation.EXPIRED);
    }

    @Test
    void staff_cannot_register_itself() {
        assertThatThrownBy(() -> service.register(NewAccounts.reviewer(email)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(accounts.find(new EmailAddress(email))).isEmpty();
    }

    @Test
    void the_signed_in_person_gets_the_link_again_but_not_without_end() {
        service.register(NewAccounts.beneficiary(email));
        acting.become(account());
        var first = token();

        assertThat(service.resendConfirmation()).isTrue();
        assertThat(service.confirm(first)).isEqualTo(Confirmation.EXPIRED);
        for (var times = 0; times < 3; times++) {
            assertThat(service.resendConfirmation()).isTrue();
        }
        assertThat(service.resendConfirmation()).isFalse();
        assertThat(messages.of(ConfirmEmail.class)).hasSize(5);
        clock.pass(Duration.ofMinutes(61));
        assertThat(service.resendConfirmation()).isTrue();
        assertThat(service.confirm(token())).isEqualTo(Confirmation.DONE);
    }

    @Test
    void nobody_asks_for_the_link_without_being_signed_in() {
        assertThatThrownBy(service::resendConfirmation).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void accounts_that_nobody_confirmed_go_after_seven_days() {
        service.register(NewAccounts.beneficiary(email));
        var confirmed = UUID.randomUUID() + "@example.ch";
        service.register(NewAccounts.beneficiary(confirmed));
        service.confirm(token());

        clock.pass(Duration.ofDays(7));
        service.removeUnconfirmed();
        assertThat(accounts.find(new EmailAddress(email))).isPresent();

        clock.pass(Duration.ofSeconds(1));
        service.removeUnconfirmed();
        assertThat(accounts.find(new EmailAddress(email))).isEmpty();
        assertThat(accounts.find(new EmailAddress(confirmed))).isPresent();
    }

    private Account account() {
        return accounts.find(new EmailAddress(email)).orElseThrow();
    }

    private String token() {
        return TestMessages.token(messages.last(ConfirmEmail.class).path());
    }
}
