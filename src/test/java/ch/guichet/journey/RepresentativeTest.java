package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.document.PdfText;
import org.junit.jupiter.api.Test;

@JourneyTest
class RepresentativeTest {

    @Test
    void a_parent_adds_the_child_right_after_the_first_sign_in_and_claims_for_it(Counter counter) {
        var parent = counter.newcomer(Language.FR).withPictures("representative");
        var registration = new Registration(parent);
        registration.begin();
        parent.ticks("account.representative");
        parent.seesNo("register.avs-number");
        registration.fillIn("Doe", "John");
        registration.send();
        registration.confirmEmail();
        parent.signsIn();

        parent.isAt("/beneficiary/new");
        parent.sees("beneficiary.new.lead");
        parent.looksAt("beneficiary");
        parent.presses("beneficiary.save");
        parent.sees("shell.problems");
        parent.looksAt("beneficiary-errors");
        parent.fills("field.last-name", "Doe");
        parent.fills("field.first-name", "Lea");
        parent.fills("field.street", "Rue du Lac 1");
        parent.fills("field.postal-code", "1200");
        parent.fills("field.town", "Genève");
        parent.fills("beneficiary.birth-date", "5.3.2015");
        parent.fills("beneficiary.avs-number", parent.self().avsNumber());
        parent.presses("beneficiary.save");
        parent.sees("guichet.welcome");

        var claim = new TravelClaim(parent);
        claim.begin();
        parent.seesText("Doe Lea");
        claim.fillIn();
        claim.ask();
        var number = claim.confirm();
        var copy = parent.downloads(parent.pressable(parent.text("claim.sent.copy")));
        assertThat(PdfText.heard(copy)).contains(number, "Doe Lea", "Doe John");
        parent.receives("notification.sent.subject", number);
    }
}
