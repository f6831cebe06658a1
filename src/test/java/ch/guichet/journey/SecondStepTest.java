package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@JourneyTest
class SecondStepTest {

    /** A link as the router follows it inside a page that is open. */
    private static final String LINK = """
            address => {
                const link = document.createElement('a');
                link.href = address;
                link.textContent = 'link';
                document.querySelector('main').append(link);
                link.click();
                link.remove();
            }""";

    /** The browser's own history, as its buttons use it. */
    private static final String HISTORY = """
            address => {
                history.pushState({}, '', address);
                window.dispatchEvent(new PopStateEvent('popstate', {state: {}}));
            }""";

    /** How the counter itself leads to another page without loading it. */
    private static final String NAVIGATE =
            "url => window.dispatchEvent(new CustomEvent('vaadin-navigate', {detail: {url, state: null, replace: false, callback: true}}))";

    /** Ten pictures in a row without a request under way; a navigation goes to the counter and back more than once. */
    private static final String STILL = """
            () => {
                const busy = Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.());
                window.still = busy ? 0 : (window.still ?? 0) + 1;
                if (window.still < 10) {
                    return false;
                }
                window.still = 0;
                return true;
            }""";

    @Test
    void after_the_password_alone_nothing_is_shown_but_the_code_step(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/");
        jane.signsIn();
        var claim = new TravelClaim(jane);
        claim.begin();
        claim.fillIn();
        claim.ask();
        var number = claim.confirm();
        jane.opens("/");
        claim.begin();
        var draft = claim.draft();
        jane.opens("/");
        jane.signsOut();

        jane.givesPassword();
        // every page, from inside another: AuthorisationTest; here what only a browser does
        var pages = List.of("/", "/claim/" + number, "/draft/" + draft, "/account");
        for (var address : pages) {
            jane.opens(address);
            seesOnlyTheCodeStep(jane);
        }
        for (var script : List.of(LINK, HISTORY, NAVIGATE)) {
            for (var address : pages) {
                follow(jane, script, address);
                seesOnlyTheCodeStep(jane);
            }
            jane.opens("/login/code");
        }
        jane.opens("/login/code");
        for (var file : List.of("/claim/" + number + "/pdf/1", "/review/" + number + "/pdf/1")) {
            assertThat(isHandedOut(jane, file)).as(file).isFalse();
        }

        jane.opens("/login/code");
        jane.givesCode(jane.readsCode());
        assertThat(isHandedOut(jane, "/claim/" + number + "/pdf/1")).isTrue();
        // the same ways lead somewhere now
        for (var script : List.of(LINK, HISTORY, NAVIGATE)) {
            jane.opens("/");
            follow(jane, script, "/account");
            jane.isAt("/account");
            jane.sees("account.mine");
        }
    }

    @Test
    void a_code_works_once_and_five_wrong_ones_end_the_sign_in(Counter counter) {
        var jane = counter.beneficiary(Language.FR).withPictures("code");
        jane.opens("/");
        jane.givesPassword();
        var code = jane.readsCode();
        jane.givesCode(code);
        jane.signsOut();

        jane.givesPassword();
        var next = jane.readsCode();
        jane.fills("code.field", code.equals(next) ? other(code) : code);
        jane.presses("code.submit");
        jane.sees("code.wrong");
        jane.looksAt("wrong");
        jane.fills("code.field", "12 34");
        jane.presses("code.submit");
        jane.sees("code.unreadable");
        for (var tries = 1; tries < 5; tries++) {
            jane.sees("code.lead");
            jane.fills("code.field", other(next));
            jane.presses("code.submit");
        }
        jane.sees("signin.ended");
        jane.looksAt("ended");
        jane.opens("/login/code");
        jane.isAt("/login");
    }

    @Test
    void another_code_can_be_asked_for_after_a_minute_and_ends_the_one_before(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.page().clock().install();
        jane.opens("/");
        jane.givesPassword();
        var first = jane.readsCode();
        var another = jane.page().getByText(jane.text("code.another"));
        assertThat(another).hasAttribute("aria-disabled", "true");
        hidden(jane.page().getByText(jane.text("support.sms")), true);

        // whatever the browser shows, the counter counts for itself
        another.dispatchEvent("click");
        jane.sees("code.too-early");
        jane.page().clock().fastForward(31_000);
        hidden(jane.page().getByText(jane.text("support.sms")), false);
        assertThat(another).hasAttribute("aria-disabled", "true");
        jane.page().clock().fastForward(30_000);
        assertThat(another).hasAttribute("aria-disabled", "false");
        assertThat(jane.page().locator("[role=status] .unseen")).hasText(jane.text("code.ready"));

        counter.pass(Duration.ofSeconds(61));
        jane.presses("code.another");
        jane.sees("code.sent");
        var second = jane.readsCode();
        if (!first.equals(second)) {
            jane.fills("code.field", first);
            jane.presses("code.submit");
            jane.sees("code.wrong");
        }
        jane.givesCode(second);
        jane.sees("guichet.welcome");
    }

    /** The page looks the same before and after: the counter's answer is awaited, and that the router has done with it. */
    private static void follow(Person person, String script, String address) {
        person.page()
                .waitForResponse(
                        answer -> answer.url().contains("v-r=uidl"),
                        () -> person.page().evaluate(script, address.substring(script.equals(NAVIGATE) ? 1 : 0)));
        person.page().waitForFunction(STILL);
    }

    private static void seesOnlyTheCodeStep(Person person) {
        assertThat(person.page().locator("main"))
                .containsText(
                        person.text("code.lead"), new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        assertThat(person.page().locator("main h1")).hasCount(1);
        person.isAt("/login/code");
        assertThat(person.page().locator("nav .account")).hasCount(0);
    }

    private static boolean isHandedOut(Person person, String address) {
        var answer =
                person.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
        return answer.status() == 200 && new String(answer.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF");
    }

    private static void hidden(Locator locator, boolean wanted) {
        assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(!wanted));
    }

    private static String other(String code) {
        return (code.charAt(0) == '9' ? "0" : "9") + code.substring(1);
    }
}
