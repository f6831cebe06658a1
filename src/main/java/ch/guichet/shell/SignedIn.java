package ch.guichet.shell;

import ch.guichet.common.Language;
import java.util.Optional;

/** What the header must know of whoever is signed in; the account package answers. */
public interface SignedIn {

    /** The name to show, only after the second step of the sign-in. */
    Optional<String> name();

    /** Whether the officers' pages belong in the menu. */
    boolean isReviewer();

    /** Whether the claimants' pages belong in the menu. */
    boolean isClaimant();

    /** The language kept in the account, once signed in. */
    Optional<Language> language();

    /** Keeps the language in the account; nothing happens when nobody is signed in. */
    void keepLanguage(Language language);

    /** Ends the sign-in and leaves for the sign-in page. */
    void signOut();
}
