package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.guichet.common.Language;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What somebody signs in with and what the counter knows of them, changed by its owner. */
@JourneyTest
class AccessJourneyTest {

    private static final String NEW_PASSWORD = "sept lunes sur le balcon";

    @Test
    void access_and_information_are_changed_by_their_owner(Counter counter) {
        var jane = counter.beneficiary(Language.FR).withPictures("access");
        jane.opens("/account");
        jane.signsIn();
        jane.sees("sign-ins.present");
        jane.looksAt("access");
        changesMobile(counter, jane);
        changesEmail(counter, jane);
        changesInformation(jane);
    }

    @Test
    void the_password_is_changed_by_keyboard_alone_and_every_language_has_its_words(Counter counter) {
        var jane = counter.representative(Language.DE).with(KeyHand::new).withPictures("access-words");
        jane.opens("/account/password");
        jane.signsIn();
        jane.looksAt("password-de");
        var elsewhere = counter.again(jane).withPictures("access-elsewhere");
        elsewhere.opens("/account/information");
        elsewhere.signsIn();
        jane.fills("password.new", NEW_PASSWORD);
        jane.fills("password.repeat", NEW_PASSWORD);
        jane.presses("password.first.submit");
        jane.sees("password.changed");
        jane.receives("notification.changed.subject");
        jane.looksAt("changed-de");
        isToldToSignInAgain(elsewhere);
        jane.reads(Language.IT);
        jane.sees("sign-ins.lead");
        jane.looksAt("access-it");
        jane.follows("account/information");
        jane.sees("register.use");
        jane.looksAt("information-it");
        jane.reads(Language.EN);
        jane.sees("register.use");
        jane.looksAt("information-en");
        jane.follows("account/bank-accounts");
        jane.sees("bank-account.lead");
        jane.looksAt("bank-accounts-en");
        jane.reads(Language.IT);
        jane.sees("bank-account.lead");
        jane.looksAt("bank-accounts-it");
    }

    /** Wherever the page was scrolled to, and by keyboard. */
    private static void isToldToSignInAgain(Person elsewhere) {
        elsewhere.page().setViewportSize(1280, 500);
        elsewhere.field(elsewhere.text("field.town")).fill("Nyon");
        elsewhere.pressable(elsewhere.text("beneficiary.save")).click();
        elsewhere.sees("shell.session-over.title");
        var box = elsewhere.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(box).isFocused();
        assertThat(box).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        elsewhere.looksAt("session-over");
        elsewhere.page().keyboard().press("Enter");
        elsewhere.page().waitForURL("**/login");
    }

    private static void changesMobile(Counter counter, Person jane) {
        jane.follows("account/mobile");
        jane.isAt("/account/mobile");
        jane.presses("mobile.send");
        assertThat(jane.page().locator(".problems")).isFocused();
        jane.looksAt("mobile-errors");
        jane.fills("mobile.new", "078 765 43 21");
        jane.presses("mobile.send");
        jane.sees("mobile.code.submit");
        assertThat(jane.field(jane.text("code.field"))).isFocused();
        jane.looksAt("mobile-code");
        jane.fills("code.field", counter.sms.code("+41787654321"));
        jane.presses("mobile.code.submit");
        jane.sees("mobile.changed");
        jane.seesText("+41 78 765 43 21");
        jane.receives("notification.mobile-changed.subject");
    }

    private static void changesEmail(Counter counter, Person jane) {
        var wanted = "new." + jane.self().email();
        jane.follows("account/email");
        jane.isAt("/account/email");
        jane.looksAt("email");
        jane.fills("email.new", wanted);
        jane.presses("email.send");
        jane.sees("email.waiting", wanted);
        jane.looksAt("email-waiting");
        jane.receives("notification.email-asked.subject");
        jane.opens(counter.mails
                .await(wanted, jane.text("notification.new-email.subject"))
                .link());
        jane.looksAt("email-question");
        jane.presses("email.confirm");
        jane.sees("email.done");
        jane.receives("notification.email-changed.subject");
        jane.presses("confirm.next");
        jane.seesText(wanted);
        jane.seesNo("email.waiting", wanted);
    }

    private static void changesInformation(Person jane) {
        jane.follows("account/information");
        jane.isAt("/account/information");
        jane.looksAt("information");
        jane.fills("field.last-name", "Muster");
        jane.ticks("account.representative");
        // a box keeps its own Enter
        jane.page().keyboard().press("Enter");
        jane.rests();
        jane.seesNo("information.kept");
        jane.field(jane.text("field.last-name")).press("Enter");
        jane.sees("information.kept");
        jane.looksAt("information-kept");
        assertThat(jane.page().locator("nav .account > button")).containsText("Muster");
        // the new role opens its pages at once
        jane.follows("account/beneficiaries");
        jane.isAt("/account/beneficiaries");
        jane.sees("beneficiary.none");
    }
}
