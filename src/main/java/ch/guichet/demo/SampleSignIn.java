package ch.guichet.demo;

import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.signin.CodeAnswer;
import ch.guichet.account.signin.PasswordAnswer;
import ch.guichet.account.signin.SignInService;
import ch.guichet.account.signin.SignIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Acts as a sample account by signing in as its owner would, with password and SMS code, so that no other way to be
 * somebody exists. It hears only the code of the sign-in it has begun itself.
 */
@Component
@ConditionalOnBooleanProperty("guichet.demo")
class SampleSignIn {

    private static final ScopedValue<List<String>> CODES = ScopedValue.newInstance();

    private final SignInService signIns;

    SampleSignIn(SignInService signIns) {
        this.signIns = signIns;
    }

    @EventListener
    void hear(SignInCode message) {
        if (CODES.isBound()) {
            CODES.get().add(message.code());
        }
    }

    /** Lets the account do something, and signs out again. */
    void let(SampleAccount account, Runnable deed) {
        ask(account, () -> {
            deed.run();
            return account;
        });
    }

    /** Lets the account do something that leads to something, and signs out again. */
    <T> T ask(SampleAccount account, Supplier<T> deed) {
        try {
            enter(account);
            try {
                return deed.get();
            } finally {
                signIns.end();
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void enter(SampleAccount account) {
        var codes = new ArrayList<String>();
        var answer = ScopedValue.where(CODES, codes)
                .call(() -> signIns.enter(account.email().address(), SampleAccount.PASSWORD, "demo"));
        if (!(answer instanceof PasswordAnswer.CodeSent(var signIn))) {
            throw new IllegalStateException(account + " is not let in: " + answer);
        }
        become(SignIns.pending(signIn));
        if (!(signIns.confirm(codes.getLast()) instanceof CodeAnswer.Right(var roles))) {
            throw new IllegalStateException("the code of " + account + " is not taken");
        }
        become(SignIns.complete(signIn, roles));
    }

    private static void become(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
