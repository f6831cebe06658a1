package ch.guichet.review;

import ch.guichet.claim.ClaimNumber;

/** Where a page of the queue begins or ends; the claim that is named need not wait any more. */
public sealed interface InboxPlace {

    record Start() implements InboxPlace {}

    record After(ClaimNumber number) implements InboxPlace {}

    record Before(ClaimNumber number) implements InboxPlace {}
}
