package ch.guichet.beneficiary;

/** Identifies somebody one may claim for; never shown. */
public record BeneficiaryId(long value) {}
