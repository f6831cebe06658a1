package ch.guichet.majority;

import java.util.List;

/** Some of the proofs that wait, the longest waiting first, and whether there are more behind them. */
public record ProofPage(List<ProofCase> proofs, boolean more) {}
