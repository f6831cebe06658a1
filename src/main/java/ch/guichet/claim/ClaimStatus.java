package ch.guichet.claim;

/** Where a sent claim stands. */
public enum ClaimStatus {
    /** « En traitement ». */
    IN_REVIEW,
    /** « A compléter ». */
    TO_CORRECT,
    /** « Accepté ». */
    ACCEPTED,
    /** « Refusé ». */
    REFUSED;
}
