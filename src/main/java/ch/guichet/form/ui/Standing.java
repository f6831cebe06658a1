package ch.guichet.form.ui;

import java.util.List;

/**
 * How the answers around a question stand.
 *
 * @param position the places of the rows around the question among their like, the nearest first; none at the top
 * @param row the title of the row around the question, or nothing
 * @param left whether a field was left; while somebody types, no text is rewritten
 */
record Standing<C extends Record>(C content, List<Integer> position, String row, boolean left) {}
