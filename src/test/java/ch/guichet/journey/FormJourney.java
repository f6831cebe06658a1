package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.claim.Examples;
import ch.guichet.claim.LeftInFrench;
import ch.guichet.common.Language;
import ch.guichet.document.TestPrinter;
import ch.guichet.form.ClaimForm;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/**
 * The way of a claim with a form, filled in as its full example says, from the empty page to the decision.
 *
 * @param jane is signed in and under age, so that every form is for her
 */
record FormJourney<C extends Record>(ClaimForm<C> form, Person jane) {

    private static final String REQUEST = "Merci de confirmer.";
    /** As many as the full examples call for. */
    private static final int DOCUMENTS = 2;

    static <C extends Record> FormJourney<C> of(ClaimForm<C> form, Counter counter) {
        var jane = counter.minor(Language.FR);
        jane.opens("/");
        jane.signsIn();
        return new FormJourney<>(form, jane);
    }

    /** The same person's way with another form. */
    <D extends Record> FormJourney<D> with(ClaimForm<D> other) {
        return new FormJourney<>(other, jane);
    }

    /** Sent, corrected, accepted by an officer who is signed in, and read in the other languages. */
    void byMouse(Person officer) {
        var full = Examples.full(form);
        var fields = new FormOnPage<>(form, jane.page(), jane.words());
        begin();
        jane.looksAt("empty");
        jane.presses("claim.send");
        jane.sees("shell.problems");
        jane.looksAt("errors");
        fill(jane, fields, full);
        assertThat(jane.page().locator(".problems")).isHidden();
        var total = Examples.calculation(form).total();
        jane.seesText(jane.words().chf(total));
        jane.looksAt("filled");
        jane.reloads();
        fields.seesAgain(full);
        var number = send(jane, "claim.send");
        var copy = jane.downloads(jane.pressable(jane.text("claim.sent.copy")));
        assertThat(TestPrinter.failures(copy)).isEmpty();
        assertThat(TestPrinter.heard(copy)).contains(number, jane.words().chf(total));

        officer.opens("/review/" + number);
        officer.seesText(jane.words().chf(total));
        officer.looksAt("claim");
        officer.presses("review.action.ASK_CORRECTION");
        officer.fills("review.message", REQUEST);
        officer.presses("review.confirm.ASK_CORRECTION");
        officer.sees("review.done.ASK_CORRECTION", number);

        jane.opens(jane.receives("notification.correct.subject", number).link());
        jane.sees("claim.message");
        jane.seesText(REQUEST);
        fields.seesAgain(full);
        jane.fills("claim.remark.label", "Je confirme.");
        send(jane, "claim.resend");

        officer.opens("/review/" + number);
        officer.presses("review.action.ACCEPT");
        fixOpenAmounts(officer);
        officer.looksAt("accepting");
        officer.presses("review.confirm.ACCEPT");
        officer.sees("review.done.ACCEPT", number);

        jane.opens("/claim/" + number);
        for (var language : List.of(Language.IT, Language.EN, Language.DE)) {
            jane.reads(language);
            jane.sees(form.title());
            assertThat(LeftInFrench.in(jane.content(), form, language)).isEmpty();
        }
        jane.looksAt("claim-de");
        jane.reads(Language.FR);
    }

    /** Filled in and sent. */
    void byKeyboard() {
        var fields = new FormOnPage<>(form, jane.page(), jane.words());
        jane.with(MouseHand::new);
        begin();
        jane.with(KeyHand::new);
        fill(jane, fields, Examples.full(form));
        jane.seesText(jane.words().chf(Examples.calculation(form).total()));
        send(jane, "claim.send");
    }

    private void begin() {
        jane.opens("/");
        jane.begins(form.name());
    }

    private static <C extends Record> void fill(Person jane, FormOnPage<C> fields, C content) {
        jane.fills("claim.decision", "325 2024 0001234");
        fields.fill(content, jane.hand());
        for (var i = 0; i < DOCUMENTS; i++) {
            jane.attaches(MainLine.ticket("document-" + i + ".png"));
        }
    }

    /** Confirms what the counter asks about, too; the number of the claim. */
    private static String send(Person jane, String button) {
        jane.presses(button);
        jane.sees("claim.confirm.title");
        for (var warning : jane.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.CHECKBOX)
                .all()) {
            jane.hand().tick(warning);
            jane.rests();
        }
        jane.presses("claim.confirm.send");
        jane.sees(button.equals("claim.send") ? "claim.sent" : "claim.resent");
        return new TravelClaim(jane).number();
    }

    /** The office fixes what was left to it. */
    private static void fixOpenAmounts(Person officer) {
        var open = officer.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.TEXTBOX)
                .filter(new Locator.FilterOptions().setVisible(true));
        for (var amount : open.all()) {
            officer.hand().fill(amount, "12.50");
        }
        officer.rests();
    }
}
