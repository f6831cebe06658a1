package ch.guichet.demo;

import ch.guichet.form.Path;
import java.time.LocalDate;
import java.util.List;

/** What somebody types into the invoice form. */
final class InvoiceSheet extends Sheet {

    InvoiceSheet(String nature, String provider, String amount, List<LocalDate> days) {
        super("invoice");
        type(Path.of("nature"), nature);
        type(Path.of("from"), days.getFirst());
        type(Path.of("to"), days.getLast());
        type(Path.of("provider"), provider);
        type(Path.of("amount"), amount);
    }
}
