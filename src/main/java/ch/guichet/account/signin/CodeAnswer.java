package ch.guichet.account.signin;

import ch.guichet.account.Role;
import java.util.Set;

/** What came of a code. */
public sealed interface CodeAnswer {

    /** The sign-in is done. */
    record Right(Set<Role> roles) implements CodeAnswer {}

    /** No six digits; such a text is not counted, as it cannot be right. */
    record Unreadable() implements CodeAnswer {}

    record Wrong() implements CodeAnswer {}

    /** The code is too old; a new one can be asked for. */
    record Expired() implements CodeAnswer {}

    /** Nothing waits for a code any more: five wrong ones, too long ago, or signed in elsewhere. */
    record Ended() implements CodeAnswer {}
}
