package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The form for travel, food and lodging in somebody's hands. */
record TravelClaim(Person person) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{6}");

    /** From the guichet. */
    void begin() {
        person.begins("travel");
    }

    void decision(String number) {
        person.fills("claim.decision", number);
    }

    void journey(int row, String day, String from, String to) {
        person.presses("travel.journeys.add");
        in(row, "start", day);
        person.chooses(label(row, "reason"), person.text("travel.journey.reason.TREATMENT"));
        in(row, "departure", from);
        in(row, "destination", to);
    }

    void byCar(int row, String kilometres) {
        person.chooses(label(row, "kind"), person.text("travel.journey.kind.CAR"));
        in(row, "kilometres", kilometres);
    }

    void byTrain(int row, String fare) {
        person.chooses(label(row, "kind"), person.text("travel.journey.kind.RETURN"));
        in(row, "fare", fare);
    }

    void companion(int row, String fare) {
        person.pressesNamed(person.text("travel.journey.companions.add") + ", " + rowName(row));
        person.fillsField(companionFare(row), fare);
    }

    void period(String from, String to) {
        person.fills("travel.from", from);
        person.fills("travel.to", to);
    }

    /** @param what {@code short}, {@code long} or {@code lodging} */
    void days(String what, LocalDate... days) {
        person.fills("travel." + what + "Count", String.valueOf(days.length));
        var calendar = person.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName(person.text("travel." + what + "Days"))
                                .setExact(true));
        for (var day : days) {
            person.hand().tickDay(calendar, day.toString(), person.words().spoken(day));
        }
        person.rests();
        assertThat(calendar).containsText(person.text("form.days.ticked", days.length, days.length));
    }

    /** The smallest claim there is. */
    void fillIn() {
        decision("325 2024 0001234");
        journey(1, "6.8.24", "Genève", "Nyon");
        byCar(1, "23");
    }

    void ask() {
        person.presses("claim.send");
        person.sees("claim.confirm.title");
    }

    /** Confirms what was asked; the number that the counter gives to the claim. */
    String confirm() {
        person.presses("claim.confirm.send");
        person.sees("claim.sent");
        return number();
    }

    String number() {
        var number = NUMBER.matcher(person.content());
        if (!number.find()) {
            throw new AssertionError("no number in « " + person.content() + " »");
        }
        return number.group();
    }

    /** The random part of the address of the draft that is open. */
    String draft() {
        return person.page().url().replaceAll(".*/draft/", "");
    }

    void in(int row, String question, String value) {
        person.fillsField(label(row, question), value);
    }

    String label(int row, String question) {
        return person.text("travel.journey." + question) + ", " + rowName(row);
    }

    String companionFare(int row) {
        return person.text("travel.companion.fare") + ", " + person.text("travel.companion.row", 1, row);
    }

    private String rowName(int row) {
        return person.text("travel.journey.row", row);
    }
}
