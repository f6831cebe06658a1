package ch.guichet.demo;

import ch.guichet.form.Path;

/** What somebody types into the form for the assistance contribution. */
final class AssistanceSheet extends Sheet {

    /** @param month as {@code 08.2024} */
    AssistanceSheet(String month) {
        super("assistance");
        type(Path.of("month"), month);
    }

    AssistanceSheet hours(String hours, String qualifiedHours) {
        type(Path.of("hours"), hours);
        type(Path.of("qualifiedHours"), qualifiedHours);
        return this;
    }

    AssistanceSheet nights(String count, String rate) {
        type(Path.of("nights"), count);
        type(Path.of("nightRate"), rate);
        return this;
    }
}
