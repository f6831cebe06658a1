package ch.guichet.account.signin;

import ch.guichet.account.AccountTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of what signed-in people do, with real sign-ins on a fresh database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccountTest
@Import({
    SigningIn.class,
    SignInService.class,
    SignInAttempts.class,
    SignInAttemptRepository.class,
    SignInRepository.class,
    SmsCodes.class,
    RequestAccount.class
})
@interface SignInTest {}
