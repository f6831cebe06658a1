package ch.guichet.common;

/** An argument of a text that is itself a text of the bundles, given by its key. */
public record Term(String key) {}
