package ch.guichet.authorisation;

/**
 * What somebody got.
 *
 * @param word as it stands in a table
 * @param detail all that can be seen of the answer, by which a foreign object must not be told from a missing one
 */
record Answer(String word, String detail) {}
