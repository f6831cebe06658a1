package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the travel form asks of the network while somebody fills it in by keyboard. */
@JourneyTest
class RequestsTest {

    private static final int MOST_PER_FIELD = 2;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final LinkedHashMap<String, Integer> counts = new LinkedHashMap<>();

    @Test
    void no_key_is_a_request_and_no_field_more_than_two(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/");
        jane.signsIn();
        var claim = new TravelClaim(jane);
        claim.begin();
        jane.with(KeyHand::new);
        // the pause after which a text is kept would else come and go with the speed of the machine
        jane.page().clock().install();
        jane.reloads();
        jane.page().onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                requests.add(request.url());
            }
        });

        types(jane, jane.text("claim.decision"), "325 2024 0001234");
        types(jane, jane.text("claim.decision.description"), "Logopédie");
        jane.presses("travel.journeys.add");
        types(jane, claim.label(1, "start"), "6.8.24");
        types(jane, claim.label(1, "end"), "6.8.24");
        chooses(jane, claim.label(1, "reason"), jane.text("travel.journey.reason.TREATMENT"));
        types(jane, claim.label(1, "departure"), "Genève");
        types(jane, claim.label(1, "destination"), "Nyon");
        chooses(jane, claim.label(1, "kind"), jane.text("travel.journey.kind.CAR"));
        types(jane, claim.label(1, "kilometres"), "12.5");
        types(jane, jane.text("travel.from"), "1.8.24");
        types(jane, jane.text("travel.to"), "31.8.24");
        types(jane, jane.text("travel.longCount"), "1");
        types(jane, jane.text("claim.remark.label"), "Merci.");

        jane.seesText("CHF 5.63");
        System.out.println("requests per field of the travel form: " + counts);
        assertThat(counts.values()).allMatch(count -> count <= MOST_PER_FIELD);
    }

    /** Key by key, and on to the next field. */
    private void types(Person person, String label, String text) {
        var field = person.field(label);
        reach(person, label);
        requests.clear();
        for (var key : text.split("")) {
            person.page().keyboard().type(key);
            person.page().evaluate("new Promise(drawn => requestAnimationFrame(drawn))");
        }
        assertThat(requests).as("requests while typing into « " + label + " »").isEmpty();
        person.page().keyboard().press("Tab");
        person.rests();
        counts.put(label, requests.size());
        assertThat(field.inputValue()).isNotEmpty();
    }

    private void chooses(Person person, String label, String option) {
        reach(person, label);
        requests.clear();
        person.chooses(label, option);
        counts.put(label, requests.size());
    }

    private static void reach(Person person, String label) {
        ((KeyHand) person.hand()).reach(person.field(label));
        person.page().keyboard().press("Control+A");
        person.rests();
    }
}
