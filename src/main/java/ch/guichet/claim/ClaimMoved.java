package ch.guichet.claim;

import ch.guichet.account.AccountId;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;

/**
 * A claim was sent or decided, published inside the transaction that does it.
 *
 * @param to where the claimant is told, in which language
 * @param title translation key of the form's title
 * @param message what the officer wrote, empty when nothing
 */
public record ClaimMoved(
        String number,
        AccountId claimant,
        EmailAddress to,
        Language language,
        String title,
        ClaimAction action,
        String message) {

    /** The claim's plain address, which leads to its form when it waits for a correction. */
    public String path() {
        return "/claim/" + number;
    }
}
