package ch.guichet.account.signin;

import java.io.Serializable;
import java.security.Principal;

/** What a session knows of whoever signs in: the row that says how far they are. The id is secret and stays on the server. */
public record SignIn(String id) implements Principal, Serializable {

    /** Not the id, which is a secret. */
    @Override
    public String getName() {
        return "sign-in";
    }

    @Override
    public String toString() {
        return getName();
    }
}
