package ch.guichet.form;

import java.util.List;

/** Answers as people read them, in the order of the questions: what display, PDF and comparison are made of. */
public sealed interface Answer {

    Path path();

    /** One answered question. */
    record Given(Path path, String label, String text) implements Answer {}

    /** A row with its answers, and a line that says what it belongs to (or nothing). */
    record Group(Path path, String title, String caption, List<Answer> answers) implements Answer {}

    /** The answers under one heading. */
    record Chapter(String title, List<Answer> answers) {}
}
