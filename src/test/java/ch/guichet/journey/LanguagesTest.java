package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
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
            PlaywrightAssertions.assertThat(jane.pressable(jane.text("shell.language", language)))
                    .isFocused();
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
    void a_lost_session_is_told_in_the_language_of_the_page(Counter counter) {
        var jane = counter.beneficiary(Language.DE).withPictures("session-over");
        jane.opens("/");
        jane.signsIn();
        var claim = new TravelClaim(jane);
        claim.begin();
        claim.fillIn();
        var address = jane.page().url();
        // as after a restart of the counter: the browser has a session that nobody knows
        jane.page().context().addCookies(List.of(new Cookie("guichet", "0".repeat(32)).setUrl(counter.url())));
        jane.presses("travel.journeys.add");
        jane.sees("shell.session-over.title");
        var said = jane.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .filter(new Locator.FilterOptions().setHasText(jane.text("shell.session-over.next")));
        PlaywrightAssertions.assertThat(said).isFocused();
        PlaywrightAssertions.assertThat(said).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        jane.looksAt("session-over");
        jane.page().keyboard().press("Enter");
        jane.sees("signin.title");
        jane.signsIn();
        assertThat(jane.page().url()).isEqualTo(address);
        jane.seesText("CHF 10.35");
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
