package ch.guichet.demo;

import ch.guichet.form.Path;
import java.time.LocalDate;

/** What somebody types into the form for helpless minors. */
final class HelplessnessSheet extends Sheet {

    HelplessnessSheet(LocalDate from, LocalDate to) {
        super("helplessness");
        type(Path.of("from"), from);
        type(Path.of("to"), to);
    }

    HelplessnessSheet stay(LocalDate start, LocalDate end, String place, String degree, String supplement) {
        var stay = row(Path.of("stays"));
        type(stay.question("start"), start);
        type(stay.question("end"), end);
        type(stay.question("place"), place);
        type(stay.question("degree"), degree);
        type(stay.question("supplement"), supplement);
        return this;
    }
}
