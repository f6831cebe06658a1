package ch.guichet.account.signin;

/** What came of an e-mail address and a password. */
public sealed interface PasswordAnswer {

    /** One of the two is wrong; which one is never told. */
    record Wrong() implements PasswordAnswer {}

    /** Too many tries; a right password is not even compared. */
    record TooMany() implements PasswordAnswer {}

    /** The password was right and a code is on its way. */
    record CodeSent(SignIn signIn) implements PasswordAnswer {}
}
