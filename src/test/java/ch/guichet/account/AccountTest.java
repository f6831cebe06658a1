package ch.guichet.account;

import ch.guichet.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** A test of the services of accounts on a fresh database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@EnableConfigurationProperties(FirstAdministrator.class)
@Import({
    AccountService.class,
    RegistrationService.class,
    PasswordService.class,
    InvitationService.class,
    ProfileService.class,
    ProfileRepository.class,
    AccountRepository.class,
    LinkRepository.class,
    AccountLinks.class,
    RegistrationMails.class,
    RegistrationMailRepository.class,
    PasswordHashes.class,
    TestMessages.class
})
public @interface AccountTest {}
