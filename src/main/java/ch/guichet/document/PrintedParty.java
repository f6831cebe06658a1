package ch.guichet.document;

import java.util.List;

/** One box of the head of a printed claim: the claimant, the beneficiary or the payment, as label and value. */
public record PrintedParty(String title, List<PrintedEntry.Answer> details) {}
