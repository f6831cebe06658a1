package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.guichet.common.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** « Bénéficiaires »: whom somebody represents, and what changes there do to a form that is open beside it. */
@JourneyTest
class BeneficiaryJourneyTest {

    private static final String NUMBER = "325 2024 0001234";
    private static final String LEA = "Doe Lea, né(e) le 05.03.2015";

    @Test
    void people_are_added_changed_and_left_while_a_form_is_open(Counter counter) {
        var jane = counter.both(Language.FR).withPictures("beneficiaries");
        jane.opens("/account/beneficiaries");
        jane.signsIn();
        adds(jane);
        claims(jane);
        var draft = begins(jane);
        var beside = jane.inAnotherWindow().withPictures("beneficiary");
        looksAfter(beside);
        toldOfTheNumber(jane);
        ends(beside);
        toldOfTheEnd(jane, draft);
        stillFinds(jane);
    }

    private static void adds(Person jane) {
        jane.presses("beneficiary.new");
        jane.fills("field.last-name", "Doe");
        jane.fills("field.first-name", "Lea");
        jane.fills("field.street", "Rue du Lac 1");
        jane.fills("field.postal-code", "1200");
        jane.fills("field.town", "Genève");
        jane.fills("beneficiary.birth-date", "5.3.2015");
        jane.fills("beneficiary.avs-number", "756.9217.0769.85");
        jane.presses("beneficiary.save");
        jane.isAt("/account/beneficiaries");
        jane.sees("beneficiary.added", "Doe Lea");
        assertThat(jane.page().locator(".notice.ok")).isFocused();
        jane.looksAt("list");
    }

    /** A claim for the child; its decision number is kept. */
    private static void claims(Person jane) {
        jane.opens("/");
        var claim = new TravelClaim(jane);
        claim.begin();
        jane.chooses(jane.text("claim.beneficiary"), LEA);
        claim.fillIn();
        jane.ticks("claim.decision.keep");
        claim.ask();
        claim.confirm();
    }

    private static TravelClaim begins(Person jane) {
        jane.opens("/");
        var claim = new TravelClaim(jane);
        claim.begin();
        jane.chooses(jane.text("claim.beneficiary"), LEA);
        jane.chooses(jane.text("claim.decision"), NUMBER);
        claim.journey(1, "7.8.24", "Genève", "Nyon");
        claim.byCar(1, "23");
        return claim;
    }

    private static void looksAfter(Person beside) {
        beside.opens("/account/beneficiaries");
        beside.presses("beneficiary.deed", beside.text("beneficiary.open"), "Doe Lea");
        beside.seesValue(beside.text("beneficiary.birth-date"), "05.03.2015");
        for (var language : List.of(Language.DE, Language.IT, Language.EN, Language.FR)) {
            beside.reads(language);
            beside.sees("beneficiary.end.lead");
            beside.looksAt("page-" + language.code());
        }
        beside.with(KeyHand::new);
        beside.fills("field.postal-code", "12000");
        beside.presses("beneficiary.save");
        beside.sees("field.postal-code.swiss");
        assertThat(beside.page().locator(".problems")).isFocused();
        beside.looksAt("errors");
        beside.fills("field.postal-code", "1200");
        beside.fills("field.first-name", "Ann");
        beside.presses("beneficiary.save");
        beside.sees("beneficiary.kept", "Doe Ann");
        beside.presses("decision.deed", beside.text("decision.change"), NUMBER);
        beside.looksAt("decision");
        beside.presses("beneficiary.cancel");
        beside.presses("decision.deed", beside.text("decision.delete"), NUMBER);
        beside.looksAt("delete-decision");
        beside.presses("decision.delete");
        beside.sees("decision.deleted", NUMBER);
        beside.sees("decision.none");
    }

    private static void toldOfTheNumber(Person jane) {
        jane.presses("claim.send");
        jane.sees("claim.decision.gone", NUMBER);
        jane.seesText("Doe Ann");
        jane.looksAt("number-gone");
        jane.fills("claim.decision", NUMBER);
    }

    private static void ends(Person beside) {
        beside.presses("beneficiary.end.button");
        beside.sees("beneficiary.end.ask", "Doe Ann");
        beside.looksAt("end");
        beside.presses("beneficiary.end.button");
        beside.isAt("/account/beneficiaries");
        beside.sees("beneficiary.ended", "Doe Ann");
        beside.looksAt("ended");
    }

    private static void toldOfTheEnd(Person jane, TravelClaim draft) {
        jane.presses("claim.send");
        jane.sees("claim.beneficiary.gone");
        jane.looksAt("person-gone");
        jane.seesValue(draft.label(1, "departure"), "Genève");
    }

    private static void stillFinds(Person jane) {
        jane.opens("/");
        jane.sees("guichet.drafts.gone");
        jane.chooses(jane.text("guichet.beneficiary"), "Doe Ann");
        jane.seesText("1 demande.");
        jane.looksAt("guichet");
    }
}
