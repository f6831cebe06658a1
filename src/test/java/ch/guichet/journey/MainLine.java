package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.document.PdfText;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The whole way of a claim: somebody registers, signs in, fills in the travel form and sends it; an officer asks for a
 * correction; the person corrects; the officer accepts.
 */
final class MainLine {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);
    private static final String REQUEST = "Le trajet du 6 août fait 37 km.\nMerci de corriger.";

    private final Person jane;
    private final Person officer;
    private final List<String> looks;
    private final TravelClaim claim;
    private final Path ticket = ticket("billet.png");
    private String number = "";

    MainLine(Counter counter, Language language, Function<Page, Hand> way, String album, String... looks) {
        this.looks = List.of(looks);
        jane = counter.newcomer(language).with(way);
        officer = counter.administrator(language).with(way);
        if (!album.isEmpty()) {
            jane.withPictures(album);
            officer.withPictures(album + "-office");
        }
        claim = new TravelClaim(jane);
    }

    void run() {
        registers();
        signsIn();
        isToldWhatIsMissing();
        fillsIn();
        findsTheDraftAgain();
        sends();
        officerAsksForCorrection();
        corrects();
        officerAccepts();
        seesTheEnd();
    }

    private void look(Person person, String name) {
        if (looks.isEmpty() || looks.contains(name)) {
            person.looksAt(name);
        }
    }

    private void registers() {
        var registration = new Registration(jane);
        registration.begin();
        look(jane, "registration");
        jane.presses("register.title");
        jane.sees("shell.problems");
        jane.sees("register.roles.none");
        look(jane, "registration-errors");
        jane.ticks("account.beneficiary");
        registration.fillIn("Doe", "Jane");
        registration.insured("1.2.1980");
        look(jane, "registration-filled");
        registration.send();
        registration.confirmEmail();
    }

    private void signsIn() {
        jane.givesPassword();
        look(jane, "code");
        jane.givesCode(jane.readsCode());
        jane.isAt("/");
        jane.sees("guichet.welcome");
        look(jane, "guichet-empty");
    }

    private void isToldWhatIsMissing() {
        claim.begin();
        look(jane, "form-empty");
        jane.presses("claim.send");
        jane.sees("shell.problems");
        jane.sees("form.required", jane.text("claim.decision"));
        jane.sees("travel.nothing");
        assertThat(jane.page()).hasTitle(Pattern.compile("^" + jane.text("shell.error-title")));
        assertThat(jane.page().locator(".problems")).isFocused();
        look(jane, "form-errors");
        jane.pressesNamed(jane.text("form.required", jane.text("claim.decision")));
        assertThat(jane.field(jane.text("claim.decision"))).isFocused();
    }

    private void fillsIn() {
        claim.decision("325 2024 0001234");
        assertThat(jane.page().locator(".problems"))
                .not()
                .containsText(jane.text("form.required", jane.text("claim.decision")));
        jane.fills("claim.decision.description", "Logopédie");
        jane.ticks("claim.decision.keep");
        claim.journey(1, "6.8.24", "Genève", "Nyon");
        claim.byCar(1, "23");
        jane.seesText("CHF 10.35");
        assertThat(jane.page().locator(".problems")).isHidden();
        assertThat(jane.page()).not().hasTitle(Pattern.compile("^" + jane.text("shell.error-title")));
        claim.journey(2, "7.8.2024", "Genève", "Lausanne");
        claim.byTrain(2, "26.40");
        claim.companion(2, "13,20");
        claim.period("1.8.24", "31.08.2024");
        claim.days("long", august(6), august(7), august(9), august(19));
        claim.days("lodging", august(6), august(7));
        jane.attaches(ticket);
        jane.fills("claim.remark.label", "Les billets sont joints.");
        jane.seesText("CHF 200.95");
        look(jane, "form-filled");
    }

    private void findsTheDraftAgain() {
        jane.reloads();
        jane.seesText("CHF 200.95");
        jane.seesValue(claim.label(1, "start"), "06.08.2024");
        jane.seesValue(claim.label(1, "kilometres"), "23");
        jane.seesValue(claim.label(2, "destination"), "Lausanne");
        jane.seesValue(claim.companionFare(2), "13.20");
        jane.seesValue(jane.text("claim.remark.label"), "Les billets sont joints.");
        jane.seesText(ticket.getFileName().toString());
    }

    private void sends() {
        claim.ask();
        look(jane, "confirmation");
        jane.presses("claim.confirm.cancel");
        jane.seesText("CHF 200.95");
        jane.seesValue(claim.companionFare(2), "13.20");
        assertThat(jane.pressable(jane.text("claim.send"))).isFocused();
        claim.ask();
        number = claim.confirm();
        look(jane, "sent");
        var copy = jane.downloads(jane.pressable(jane.text("claim.sent.copy")));
        assertThat(PdfText.heard(copy))
                .contains(number, "200.95", "26.40", "13.20", "Lausanne", "Les billets sont joints.");
        assertThat(jane.receives("notification.sent.subject", number).text()).contains(number);
        jane.presses("claim.sent.back");
        jane.isAt("/");
        jane.sees("claim.status.IN_REVIEW");
        look(jane, "guichet-sent");
        jane.follows("claim/" + number);
        jane.sees("claim.event.SEND");
        look(jane, "claim-sent");
        jane.signsOut();
    }

    private void officerAsksForCorrection() {
        officer.opens("/review");
        officer.signsIn();
        officer.reads(jane.words().language());
        look(officer, "queue");
        officer.follows("review/" + number);
        officer.seesText("CHF 200.95");
        look(officer, "claim");
        officer.presses("review.action.ASK_CORRECTION");
        officer.sees("review.then.ASK_CORRECTION");
        officer.presses("review.confirm.ASK_CORRECTION");
        officer.sees("form.required", officer.text("review.message"));
        officer.fills("review.message", REQUEST.replace("\n", " "));
        look(officer, "asking");
        officer.presses("review.confirm.ASK_CORRECTION");
        officer.sees("review.done.ASK_CORRECTION", number);
        look(officer, "asked");
    }

    private void corrects() {
        var letter = jane.receives("notification.correct.subject", number);
        assertThat(letter.text()).contains(REQUEST.replace("\n", " "));
        jane.opens(letter.link());
        jane.isAt("/login");
        jane.signsIn();
        jane.isAt("/claim/" + number);
        jane.sees("claim.message");
        jane.seesText("Le trajet du 6 août fait 37 km.");
        jane.seesText("CHF 200.95");
        look(jane, "correction");
        claim.in(1, "kilometres", "37");
        jane.seesText("CHF 207.25");
        jane.presses("claim.resend");
        jane.sees("claim.confirm.title");
        jane.presses("claim.confirm.send");
        jane.sees("claim.resent");
        jane.seesText(number);
        look(jane, "corrected");
        jane.receives("notification.corrected.subject", number);
    }

    private void officerAccepts() {
        officer.opens("/review/" + number);
        officer.sees("review.changes", 1);
        officer.seesText("CHF 207.25");
        look(officer, "claim-corrected");
        officer.presses("review.action.ACCEPT");
        look(officer, "accepting");
        officer.presses("review.confirm.ACCEPT");
        officer.sees("review.done.ACCEPT", number);
        look(officer, "accepted");
        officer.signsOut();
    }

    private void seesTheEnd() {
        assertThat(jane.receives("notification.accepted.subject", number).text())
                .contains(jane.text("notification.accepted.text"));
        jane.opens("/");
        jane.sees("claim.status.ACCEPTED");
        look(jane, "guichet-accepted");
        jane.follows("claim/" + number);
        jane.sees("claim.event.ACCEPT");
        look(jane, "claim-accepted");
        assertThat(copy(1)).contains("200.95").doesNotContain("207.25");
        assertThat(copy(2)).contains("207.25");
    }

    private String copy(int revision) {
        return PdfText.heard(
                jane.downloads(jane.page().locator("a[href$='claim/" + number + "/pdf/" + revision + "']")));
    }

    private static LocalDate august(int day) {
        return AUGUST.withDayOfMonth(day);
    }

    /** A picture, as a telephone would take it. */
    static Path ticket(String name) {
        try {
            var file = Files.createTempDirectory("guichet").resolve(name);
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
