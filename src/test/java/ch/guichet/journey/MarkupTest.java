package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.document.PdfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@JourneyTest
class MarkupTest {

    private static final String SCRIPT = "<script>window.ran=1;alert(1)</script>";
    private static final String IMAGE = "<img src=x onerror=\"window.ran=1;alert(2)\">";
    private static final String BOTH = SCRIPT + IMAGE;

    @Test
    void markup_in_any_text_is_shown_as_text_on_pages_in_letters_and_in_print(Counter counter) throws IOException {
        var jane = counter.newcomer(Language.FR);
        var registration = new Registration(jane);
        registration.begin();
        jane.ticks("account.beneficiary");
        registration.fillIn(SCRIPT, IMAGE);
        jane.fills("field.street", BOTH);
        jane.fills("field.town", SCRIPT);
        registration.insured("1.2.1980");
        registration.send();
        registration.confirmEmail();
        jane.signsIn();
        jane.seesText(SCRIPT + " " + IMAGE);
        jane.opens("/account/information");
        jane.seesValue(jane.text("field.street"), BOTH);
        jane.opens("/");

        var claim = new TravelClaim(jane);
        claim.begin();
        claim.decision("325 2024 0001234");
        jane.fills("claim.decision.description", SCRIPT);
        jane.ticks("claim.decision.keep");
        jane.presses("travel.journeys.add");
        claim.in(1, "start", "6.8.24");
        jane.chooses(claim.label(1, "reason"), jane.text("travel.journey.reason.OTHER"));
        claim.in(1, "otherReason", BOTH);
        claim.in(1, "departure", SCRIPT);
        claim.in(1, "destination", IMAGE);
        claim.byTrain(1, "26.40");
        claim.companion(1, "13.20");
        jane.attaches(named("<img src=x onerror=alert(3)>.png"));
        jane.fills("claim.remark.label", BOTH);
        claim.in(1, "fare", SCRIPT);
        jane.reloads();
        jane.seesValue(claim.label(1, "fare"), SCRIPT);
        jane.seesText(SCRIPT + " – " + IMAGE);
        claim.in(1, "fare", "26.40");
        claim.ask();
        var number = claim.confirm();
        var copy = PdfText.heard(jane.downloads(jane.pressable(jane.text("claim.sent.copy"))));
        assertThat(solid(copy)).contains(solid(SCRIPT), solid(IMAGE), solid(BOTH), "alert(3)>.png");
        assertThat(jane.receives("notification.sent.subject", number).html()).doesNotContain("<script", "onerror=\"");
        jane.opens("/claim/" + number);
        jane.seesText(BOTH);

        var officer = counter.officer(Language.FR);
        officer.opens("/review");
        officer.signsIn();
        officer.seesText(SCRIPT);
        officer.follows("review/" + number);
        officer.seesText(BOTH);
        officer.presses("review.action.ASK_CORRECTION");
        officer.fills("review.message", BOTH);
        officer.presses("review.confirm.ASK_CORRECTION");
        officer.sees("review.done.ASK_CORRECTION", number);
        officer.seesText(BOTH);

        var letter = jane.receives("notification.correct.subject", number);
        assertThat(letter.text()).contains(BOTH);
        assertThat(letter.html()).contains("&lt;script&gt;window.ran").doesNotContain("<script", "<img");
        jane.opens("/");
        jane.seesText(BOTH);
        jane.opens(letter.link());
        jane.seesText(BOTH);
        for (var person : java.util.List.of(jane, officer)) {
            assertThat(person.page().evaluate("window.ran")).isNull();
            assertThat(person.findings()).isEmpty();
        }
    }

    /** Lines of print break anywhere. */
    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Path named(String name) throws IOException {
        var ticket = MainLine.ticket("billet.png");
        return Files.move(ticket, ticket.resolveSibling(name));
    }
}
