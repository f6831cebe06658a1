package ch.guichet.beneficiary;

/** Identifies somebody one may claim for; shown only in the address of the person's page. */
public record BeneficiaryId(long value) {}
