package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import org.junit.jupiter.api.Test;

@JourneyTest
class LanguagesTest {

    @Test
    void another_language_inside_a_form_keeps_what_was_filled_in(Counter counter) {
        var jane = counter.beneficiary(Language.FR).withPictures("languages");
        jane.opens("/");
        jane.signsIn();
        new TravelClaim(jane).begin();
        new TravelClaim(jane).fillIn();
        new TravelClaim(jane).in(1, "kilometres", "vingt");
        var address = jane.page().url();
        for (var language : new Language[] {Language.DE, Language.IT, Language.EN, Language.FR}) {
            jane.reads(language);
            var claim = new TravelClaim(jane);
            assertThat(jane.page().url()).isEqualTo(address);
            jane.sees("travel.title");
            jane.seesValue(jane.text("claim.decision"), "325 2024 0001234");
            jane.seesValue(claim.label(1, "start"), "06.08.2024");
            jane.seesValue(claim.label(1, "departure"), "Genève");
            jane.seesValue(claim.label(1, "kilometres"), "vingt");
            jane.seesText(jane.text("travel.journey.kind.CAR"));
            jane.looksAt(language.code());
        }
    }

    @Test
    void the_language_is_kept_in_the_account(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/");
        jane.signsIn();
        jane.reads(Language.IT);
        jane.signsOut();
        jane.page().context().clearCookies();
        jane.opens("/login");
        jane.reads(Language.FR);
        jane.page().context().clearCookies();
        jane.opens("/login");
        jane.signsIn();
        assertThat(jane.page().locator("html").getAttribute("lang")).isEqualTo("it");
    }
}
