package ch.guichet.demo;

import ch.guichet.form.Path;
import java.time.LocalDate;
import java.util.List;

/** What somebody types into the travel form. */
final class TravelSheet extends Sheet {

    private static final Path JOURNEYS = Path.of("journeys");

    private Path journey = JOURNEYS;

    TravelSheet() {
        super("travel");
    }

    TravelSheet car(LocalDate date, String reason, String from, String to, String kilometres) {
        travel(date, reason, from, to, "CAR");
        type(journey.question("kilometres"), kilometres);
        return this;
    }

    TravelSheet train(LocalDate date, String reason, String from, String to, String fare, String... companions) {
        travel(date, reason, from, to, "RETURN");
        type(journey.question("fare"), fare);
        for (var companion : companions) {
            type(row(journey.question("companions")).question("fare"), companion);
        }
        return this;
    }

    /** For a journey that has another reason than those listed. */
    TravelSheet because(String reason) {
        type(journey.question("otherReason"), reason);
        return this;
    }

    TravelSheet period(LocalDate from, LocalDate to) {
        type(Path.of("from"), from);
        type(Path.of("to"), to);
        return this;
    }

    /** Days away from home: {@code short}, {@code long} or {@code lodging}. */
    TravelSheet days(String sort, List<LocalDate> days) {
        type(Path.of(sort + "Count"), String.valueOf(days.size()));
        type(Path.of(sort + "Days"), days);
        return this;
    }

    private void travel(LocalDate date, String reason, String from, String to, String kind) {
        journey = row(JOURNEYS);
        type(journey.question("start"), date);
        type(journey.question("end"), date);
        type(journey.question("reason"), reason);
        type(journey.question("departure"), from);
        type(journey.question("destination"), to);
        type(journey.question("kind"), kind);
    }
}
