package ch.guichet.account;

import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.MobileNumber;
import java.time.Instant;

/** Something the account's owner must be told, published inside the transaction that causes it; paths start with a slash. */
public sealed interface AccountMessage {

    Language language();

    /** Asks to confirm the e-mail address. */
    record ConfirmEmail(EmailAddress to, Language language, String path, Instant notAfter) implements AccountMessage {}

    /** Tells the owner that somebody registered their address again. */
    record AlreadyRegistered(EmailAddress to, Language language) implements AccountMessage {}

    /** Leads to a new password. */
    record ResetPassword(EmailAddress to, Language language, String path, Instant notAfter) implements AccountMessage {}

    /** Asks to confirm an address that is to become the account's. */
    record ConfirmNewEmail(EmailAddress to, Language language, String path, Instant notAfter)
            implements AccountMessage {}

    /** Tells the owner of an account that somebody wants to use its address for another one. */
    record EmailTaken(EmailAddress to, Language language) implements AccountMessage {}

    /** Tells at the present address that another one was asked for. */
    record EmailChangeAsked(EmailAddress to, Language language) implements AccountMessage {}

    /** Tells at the former address that it is the account's no longer. */
    record EmailChanged(EmailAddress to, Language language) implements AccountMessage {}

    /** Tells that codes go to another number from now on. */
    record MobileChanged(EmailAddress to, Language language) implements AccountMessage {}

    /** Tells that the password was changed. */
    record PasswordChanged(EmailAddress to, Language language) implements AccountMessage {}

    /** Tells that the bank accounts, or which of them is chosen first, were changed. */
    record BankAccountsChanged(EmailAddress to, Language language) implements AccountMessage {}

    /** Tells that the account was closed, at the address it had. */
    record Closed(EmailAddress to, Language language) implements AccountMessage {}

    /** Invites a member of staff, who chooses a password through the link. */
    record Invited(EmailAddress to, Language language, String path, Instant notAfter) implements AccountMessage {}

    /** The code of the second step, or the one that proves a new number. */
    record SignInCode(MobileNumber to, Language language, String code, Instant notAfter) implements AccountMessage {}
}
