package ch.guichet.form;

/** Something that a claim sent before was about; {@code claim} is its number. */
public record Earlier(Mark mark, String claim) {}
