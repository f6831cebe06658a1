package ch.guichet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.account.AccountMessage.ResetPassword;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.AccountService;
import ch.guichet.account.AccountTest;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.PasswordService;
import ch.guichet.account.Role;
import ch.guichet.account.Secrets;
import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.PasswordAnswer.CodeSent;
import ch.guichet.account.signin.PasswordAnswer.TooMany;
import ch.guichet.common.EmailAddress;
import ch.guichet.db.Tables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@AccountTest
@Import({
    SignInService.class,
    SignInAttempts.class,
    SignInAttemptRepository.class,
    SignInRepository.class,
    SmsCodes.class,
    RequestAccount.class
})
class SignInServiceTest {

    private static final String WRONG = "not the password at all";

    private final String email = UUID.randomUUID() + "@example.ch";

    @Autowired
    SignInService service;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    CurrentAccount current;

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
        accounts.open(NewAccounts.beneficiary(email));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void password_and_code_sign_in() {
        var signIn = pending();
        assertThat(current.find()).isEmpty();
        assertThat(service.confirm(code())).isEqualTo(new CodeAnswer.Right(Set.of(Role.BENEFICIARY)));

        SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.complete(signIn, Set.of(Role.BENEFICIARY))));
        assertThat(current.require().email()).isEqualTo(new EmailAddress(email));
        assertThat(current.requireClaimant().confirmed()).isTrue();
        service.end();
        assertThat(current.find()).isEmpty();
    }

    @Test
    void the_password_alone_makes_nobody_current_whatever_the_session_says() {
        var signIn = pending();
        SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.complete(signIn, Set.of(Role.ADMINISTRATOR))));
        assertThat(current.find()).isEmpty();
    }

    @Test
    void the_address_is_found_however_it_is_written() {
        assertThat(service.enter("  " + email.toUpperCase() + " ", NewAccounts.PASSWORD, "browser"))
                .isInstanceOf(CodeSent.class);
    }

    @Test
    void after_five_wrong_passwords_the_right_one_is_refused_too_and_no_code_goes_out() {
        assertThat(wrongTries(5)).containsExactly("Wrong", "Wrong", "Wrong", "Wrong", "TooMany");
        assertThat(right()).isInstanceOf(TooMany.class);
        assertThat(messages.of(SignInCode.class)).isEmpty();
    }

    @Test
    void one_more_try_is_allowed_every_four_minutes() {
        wrongTries(5);
        clock.pass(Duration.ofSeconds(239));
        assertThat(right()).isInstanceOf(TooMany.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(wrongTries(2)).containsExactly("TooMany", "TooMany");
        clock.pass(Duration.ofMinutes(4));
        assertThat(right()).isInstanceOf(CodeSent.class);
    }

    @Test
    void an_unknown_address_is_answered_like_a_known_one() {
        var unknown = UUID.randomUUID() + "@example.ch";
        var answers = new ArrayList<String>();
        for (var times = 0; times < 6; times++) {
            answers.add(name(service.enter(unknown, WRONG, "browser")));
        }
        assertThat(answers).isEqualTo(wrongTries(6));
    }

    @Test
    void only_the_code_forgets_the_failures_before_it() {
        wrongTries(4);
        pending();
        assertThat(wrongTries(1)).containsExactly("TooMany");

        clock.pass(Duration.ofMinutes(4));
        pending();
        service.confirm(code());
        assertThat(wrongTries(5)).containsExactly("Wrong", "Wrong", "Wrong", "Wrong", "TooMany");
    }

    @Test
    void the_right_password_can_be_given_again_and_again() {
        for (var times = 0; times < 8; times++) {
            assertThat(right()).isInstanceOf(CodeSent.class);
        }
    }

    @Test
    void many_wrong_passwords_at_once_are_counted_one_by_one() throws Exception {
        var answers = atOnce(30, () -> name(service.enter(email, WRONG, "browser")));
        assertThat(answers).filteredOn("Wrong"::equals).hasSizeLessThanOrEqualTo(4);
        assertThat(sql.select(Tables.SIGN_IN_ATTEMPT.FAILURES)
                        .from(Tables.SIGN_IN_ATTEMPT)
                        .where(Tables.SIGN_IN_ATTEMPT.EMAIL_HASH.eq(Secrets.hash(email)))
                        .fetchSingle()
                        .value1())
                .isEqualTo(5);
        assertThat(right()).isInstanceOf(TooMany.class);
    }

    @Test
    void a_code_works_once_even_when_it_is_sent_many_times_at_once() throws Exception {
        var signIn = pending();
        var code = code();
        var answers = atOnce(12, () -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.pending(signIn)));
            return service.confirm(code);
        });
        assertThat(answers).filteredOn(CodeAnswer.Right.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(CodeAnswer.Ended.class::isInstance).hasSize(11);
    }

    @Test
    void many_wrong_codes_at_once_end_the_sign_in_at_the_fifth() throws Exception {
        var signIn = pending();
        var wrong = wrongCode();
        var answers = atOnce(12, () -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.pending(signIn)));
            return service.confirm(wrong);
        });
        assertThat(answers).filteredOn(CodeAnswer.Wrong.class::isInstance).hasSize(4);
        assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Ended.class);
    }

    @Test
    void a_code_may_be_pasted_with_spaces() {
        pending();
        var code = code();
        assertThat(service.confirm(" " + code.substring(0, 3) + "\u00a0" + code.substring(3) + " "))
                .isInstanceOf(CodeAnswer.Right.class);
    }

    @Test
    void a_text_that_is_no_code_is_not_counted() {
        pending();
        for (var times = 0; times < 6; times++) {
            assertThat(service.confirm("12345")).isInstanceOf(CodeAnswer.Unreadable.class);
        }
        assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Right.class);
    }

    @Test
    void a_code_is_too_old_after_ten_minutes() {
        pending();
        clock.pass(Duration.ofMinutes(10));
        assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Expired.class);
    }

    @Test
    void a_code_is_good_for_its_own_sign_in_only() {
        pending();
        var first = code();
        pending();
        if (!first.equals(code())) {
            assertThat(service.confirm(first)).isInstanceOf(CodeAnswer.Wrong.class);
        }
        assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Right.class);
    }

    @Test
    void a_new_code_comes_after_a_minute_ends_the_old_one_and_keeps_the_failures() {
        pending();
        var first = code();
        for (var times = 0; times < 4; times++) {
            service.confirm(wrongCode());
        }
        clock.pass(Duration.ofMillis(59_999));
        assertThat(service.sendAnother()).isEqualTo(NewCodeAnswer.TOO_EARLY);
        clock.pass(Duration.ofMillis(1));
        assertThat(service.sendAnother()).isEqualTo(NewCodeAnswer.SENT);
        assertThat(service.sendAnother()).isEqualTo(NewCodeAnswer.TOO_EARLY);
        assertThat(messages.of(SignInCode.class)).hasSize(2);
        assertThat(service.confirm(first.equals(code()) ? wrongCode() : first)).isInstanceOf(CodeAnswer.Ended.class);
        assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Ended.class);
    }

    @Test
    void codes_that_nobody_answers_are_not_sent_without_end() {
        for (var times = 0; times < 20; times++) {
            assertThat(right()).isInstanceOf(CodeSent.class);
        }
        assertThat(right()).isInstanceOf(TooMany.class);
        clock.pass(Duration.ofMinutes(61));
        assertThat(right()).isInstanceOf(CodeSent.class);
    }

    @Test
    void a_number_gets_no_more_codes_however_many_accounts_have_it() {
        var mobile = "+41780000001";
        var others = List.of(UUID.randomUUID() + "@example.ch", UUID.randomUUID() + "@example.ch");
        others.forEach(other -> accounts.open(NewAccounts.beneficiary(other, mobile)));
        for (var times = 0; times < 20; times++) {
            assertThat(right(others.get(times % 2))).isInstanceOf(CodeSent.class);
        }
        // neither a further account nor the end of the earlier ones helps
        var third = UUID.randomUUID() + "@example.ch";
        accounts.open(NewAccounts.beneficiary(third, mobile));
        sql.deleteFrom(Tables.ACCOUNT).where(Tables.ACCOUNT.EMAIL.in(others)).execute();
        assertThat(right(third)).isInstanceOf(TooMany.class);
        assertThat(right()).isInstanceOf(CodeSent.class);
        clock.pass(Duration.ofMinutes(61));
        assertThat(right(third)).isInstanceOf(CodeSent.class);
    }

    @Test
    void codes_that_were_answered_do_not_count_for_their_number() {
        for (var times = 0; times < 21; times++) {
            pending();
            assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Right.class);
        }
    }

    @Test
    void a_new_password_ends_a_sign_in_that_waits_for_its_code_and_the_lock_out() {
        pending();
        wrongTries(5);
        passwords.forgotten(new EmailAddress(email));
        passwords.choose(TestMessages.token(messages.last(ResetPassword.class).path()), "sept lunes sur le balcon");

        assertThat(service.confirm(code())).isInstanceOf(CodeAnswer.Ended.class);
        assertThat(service.enter(email, "sept lunes sur le balcon", "browser")).isInstanceOf(CodeSent.class);
    }

    @Test
    void codes_have_six_digits_and_the_database_knows_only_hashes() {
        pending();
        assertThat(code()).matches("[0-9]{6}");
        assertThat(sql.fetch(Tables.SIGN_IN_CODE).getValues(Tables.SIGN_IN_CODE.CODE_HASH))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void old_rows_are_removed() {
        pending();
        clock.pass(Duration.ofDays(91));
        service.removeOld();
        assertThat(sql.fetchCount(Tables.SIGN_IN)).isZero();
        assertThat(sql.fetchCount(Tables.SIGN_IN_ATTEMPT)).isZero();
        assertThat(sql.fetchCount(Tables.UNANSWERED_CODE)).isZero();
    }

    private PasswordAnswer right() {
        return right(email);
    }

    private PasswordAnswer right(String address) {
        return service.enter(address, NewAccounts.PASSWORD, "browser");
    }

    private SignIn pending() {
        var signIn = ((CodeSent) right()).signIn();
        SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.pending(signIn)));
        return signIn;
    }

    private List<String> wrongTries(int times) {
        return IntStream.range(0, times)
                .mapToObj(attempt -> name(service.enter(email, WRONG, "browser")))
                .toList();
    }

    private static String name(PasswordAnswer answer) {
        return answer.getClass().getSimpleName();
    }

    private String code() {
        return messages.last(SignInCode.class).code();
    }

    private String wrongCode() {
        return code().equals("000000") ? "000001" : "000000";
    }

    private static <A> List<A> atOnce(int times, Supplier<A> work) throws Exception {
        var answers = new ArrayList<A>();
        try (var threads = Executors.newFixedThreadPool(times)) {
            var tries = IntStream.range(0, times)
                    .<Callable<A>>mapToObj(attempt -> work::get)
                    .toList();
            for (var answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
