package ch.guichet.claim;

/** Identifies a stored draft inside the counter; people reach it by its random address. */
public record DraftId(long value) {}
