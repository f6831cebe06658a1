package ch.guichet.architecture.offending.claimform.two;

import ch.guichet.architecture.offending.claimform.one.First;

public record Second(First other) {}
