package ch.guichet.demo;

import ch.guichet.form.Path;
import java.time.LocalDate;

/** What somebody types into the form for hearing aids. */
final class HearingSheet extends Sheet {

    HearingSheet() {
        super("hearing");
    }

    HearingSheet batteries(int firstYear, int lastYear, String apparatus, String ears) {
        var batteries = row(Path.of("batteries"));
        type(batteries.question("firstYear"), String.valueOf(firstYear));
        type(batteries.question("lastYear"), String.valueOf(lastYear));
        type(batteries.question("apparatus"), apparatus);
        type(batteries.question("ears"), ears);
        return this;
    }

    HearingSheet repair(LocalDate delivery, LocalDate date, String damage) {
        var repair = row(Path.of("repairs"));
        type(repair.question("delivery"), delivery);
        type(repair.question("date"), date);
        type(repair.question("apparatus"), "HEARING_AID");
        type(repair.question("damage"), damage);
        return this;
    }
}
