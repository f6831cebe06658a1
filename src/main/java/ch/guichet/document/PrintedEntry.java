package ch.guichet.document;

import java.util.List;

/** One entry of a section: an answer, or a group of entries under a heading of its own. */
public sealed interface PrintedEntry {

    /** A question's label and the answer to it, one line as long as it needs to be. */
    record Answer(String label, String text) implements PrintedEntry {}

    /** A row of the form such as « Trajet 1 », or a row inside a row such as « Accompagnant ». */
    record Group(String title, List<PrintedEntry> entries) implements PrintedEntry {}
}
