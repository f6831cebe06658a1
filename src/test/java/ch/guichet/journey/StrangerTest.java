package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

@JourneyTest
class StrangerTest {

    @Test
    void what_belongs_to_somebody_else_looks_like_what_does_not_exist(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/");
        jane.signsIn();
        var claim = new TravelClaim(jane);
        claim.begin();
        claim.fillIn();
        jane.attaches(MainLine.ticket("billet.png"));
        claim.ask();
        var number = claim.confirm();
        jane.opens("/claim/" + number);
        var document = address(jane, "/document/");
        jane.opens("/");
        claim.begin();
        jane.attaches(MainLine.ticket("billet.png"));
        var draft = claim.draft();
        var draftDocument = address(jane, "/document/");
        assertThat(status(jane, document)).isEqualTo(200);
        assertThat(status(jane, draftDocument)).isEqualTo(200);

        var officer = counter.officer(Language.FR);
        officer.opens("/review/" + number);
        officer.signsIn();
        officer.presses("review.action.ASK_CORRECTION");
        officer.fills("review.message", "Merci de joindre le billet.");
        officer.presses("review.confirm.ASK_CORRECTION");
        officer.sees("review.done.ASK_CORRECTION", number);
        var correction = jane.receives("notification.correct.subject", number).link();

        var stranger = counter.beneficiary(Language.FR).withPictures("stranger");
        stranger.opens("/");
        stranger.signsIn();
        stranger.opens("/claim/2024-999999");
        stranger.sees("shell.absent.title");
        stranger.looksAt("absent");
        var absent = stranger.content();
        for (var address : List.of(
                "/claim/" + number,
                correction,
                "/draft/" + draft,
                "/draft/" + "0".repeat(draft.length()),
                "/review",
                "/review/" + number,
                "/nothing")) {
            stranger.opens(address);
            assertThat(stranger.content()).as(address).isEqualTo(absent);
        }
        for (var file : List.of(
                "/claim/" + number + "/pdf/1",
                document,
                draftDocument,
                "/review/" + number + "/pdf/1",
                document.replace("claim/", "review/"),
                "/claim/2024-999999/pdf/1",
                document.replaceAll("[^/]+$", "0".repeat(22)))) {
            assertThat(status(stranger, file)).as(file).isEqualTo(404);
        }
        // a page that does not exist says so to machines, too
        assertThat(status(stranger, "/claim/" + number)).isEqualTo(status(stranger, "/claim/2024-999999"));
    }

    private static int status(Person person, String address) {
        return person.page().request().get(address).status();
    }

    private static String address(Person person, String part) {
        return "/" + person.page().locator("a[href*='" + part + "']").first().getAttribute("href");
    }
}
