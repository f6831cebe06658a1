package ch.guichet.demo;

import ch.guichet.form.Path;
import java.time.LocalDate;

/** What somebody types into the form for auxiliary means. */
final class AidsSheet extends Sheet {

    AidsSheet(LocalDate day, String supply, String position, String supplier, String amount) {
        super("aids");
        type(Path.of("from"), day);
        type(Path.of("to"), day);
        type(Path.of("supply"), supply);
        type(Path.of("position"), position);
        type(Path.of("supplier"), supplier);
        type(Path.of("number"), "4711");
        type(Path.of("invoiced"), day);
        type(Path.of("amount"), amount);
    }
}
