package ch.guichet.claim;

import java.util.List;

/** Some claims, newest first, and whether there are more behind them. */
public record ClaimPage(List<ClaimListing> claims, boolean more) {}
