package ch.guichet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.AccountService;
import ch.guichet.account.NewAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs people in as the pages do: by the real password and the real code, with a row in the database. */
@TestComponent
public final class SigningIn {

    private final AccountService accounts;
    private final SignInService signIns;
    private final TestMessages messages;

    SigningIn(AccountService accounts, SignInService signIns, TestMessages messages) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.messages = messages;
    }

    /** Opens an account and signs its owner in. */
    public Authentication open(NewAccount account) {
        accounts.open(account);
        return whole(account.email().address());
    }

    /** Only the password was given. */
    public Authentication half(String email) {
        var answer = signIns.enter(email, NewAccounts.PASSWORD, "a test");
        assertThat(answer).isInstanceOf(PasswordAnswer.CodeSent.class);
        return SignIns.pending(((PasswordAnswer.CodeSent) answer).signIn());
    }

    /** Password and code were given. */
    public Authentication whole(String email) {
        var pending = half(email);
        become(pending);
        try {
            var answer = signIns.confirm(messages.last(SignInCode.class).code());
            assertThat(answer).isInstanceOf(CodeAnswer.Right.class);
            return SignIns.complete(
                    (SignIn) Objects.requireNonNull(pending.getPrincipal()), ((CodeAnswer.Right) answer).roles());
        } finally {
            leave();
        }
    }

    /** From now on this thread acts for them. */
    public void become(Authentication somebody) {
        SecurityContextHolder.setContext(new SecurityContextImpl(somebody));
    }

    /** A deed done for them, on whichever thread. */
    public <R> Callable<R> as(Authentication somebody, Callable<R> deed) {
        return () -> {
            become(somebody);
            try {
                return deed.call();
            } finally {
                leave();
            }
        };
    }

    /** From now on this thread acts for nobody. */
    public void leave() {
        SecurityContextHolder.clearContext();
    }
}
