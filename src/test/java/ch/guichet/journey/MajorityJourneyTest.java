package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody one represents comes of age: the notice, the proof, the office's answers, and claims that wait for them. */
@Tag("journey")
class MajorityJourneyTest {

    private static final String LEA = "Doe Léa, né(e) le 20.09.2006";
    private static final String DROP = """
            const dropped = new DataTransfer();
            dropped.items.add(new File(['%PDF-1.7'], 'decision.pdf', {type: 'application/pdf'}));
            document.querySelector('vaadin-upload')
                .dispatchEvent(new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
            """;
    private static final Duration DELAY = Duration.ofDays(130);

    @Test
    void a_new_proof_is_sent_refused_sent_again_and_confirmed(@TempDir Path folder) throws Exception {
        // a counter of its own: months pass in it
        try (var counter = Counter.inThisMachine()) {
            goesTheWay(counter, folder);
            counter.close(true);
        }
    }

    private static void goesTheWay(Counter counter, Path folder) throws Exception {
        var paper = Files.write(
                folder.resolve("procuration.pdf"), "%PDF-1.7\nprocuration".getBytes(StandardCharsets.US_ASCII));
        var john = counter.representative(Language.FR).withPictures("majority");
        counter.represents(john, "Léa", LocalDate.of(2006, 9, 20), "7561234567019");
        counter.represents(john, "Tim", LocalDate.of(2010, 3, 5), "7561234567026");
        counter.represents(john, "Zoé", LocalDate.of(2018, 7, 14), "7561234567033");
        john.opens("/");
        john.signsIn();
        john.sees("majority.near", "Doe Léa", LocalDate.of(2024, 9, 20));
        john.looksAt("near");
        var proof = john.page().locator("a[href$='/proof']").getAttribute("href");
        john.opens("/" + proof.substring(0, proof.lastIndexOf('/')));
        john.sees("majority.near", "Doe Léa", LocalDate.of(2024, 9, 20));
        john.looksAt("person");
        john.opens("/account/beneficiaries");
        john.seesText("Doe Zoé");
        assertThat(john.page().locator("main .entries").innerText()).doesNotContain("Doe Jane");
        john.looksAt("three");

        counter.pass(DELAY);
        john.opens("/");
        john.signsIn();
        john.seesText(john.text("majority.closed.now"));
        john.looksAt("closed");
        john.begins("travel");
        offersThoseAlone(john);
        john.chooses(john.text("claim.beneficiary"), LEA);
        john.sees("majority.closed.now");
        john.presses("claim.send");
        john.sees("majority.claim.refused", "Doe Léa", LocalDate.of(2024, 9, 20));
        john.looksAt("claim-refused");
        john.opens("/" + proof);
        john.presses("majority.send");
        john.sees("majority.documents.none");
        john.looksAt("no-document");
        seesRefusalsOfTheLastChoiceAlone(john, paper);
        john.presses("majority.send");
        john.sees("majority.sent");
        john.looksAt("sent");

        var officer = counter.officer(Language.FR).withPictures("majority-office");
        officer.opens("/review");
        officer.signsIn();
        officer.presses("review.proofs.open");
        officer.sees("majority.representative");
        officer.looksAt("proofs");
        officer.pressesNamed("Doe Léa");
        officer.presses("majority.refuse.open");
        officer.sees("majority.refuse.then");
        officer.presses("majority.refuse");
        officer.seesText(officer.text("field.required", officer.text("majority.reason")));
        officer.looksAt("reason-missing");
        officer.fills("majority.reason", "La signature manque.");
        officer.presses("majority.refuse");
        officer.sees("majority.done");
        officer.looksAt("refused");

        john.reloads();
        john.seesText("La signature manque.");
        john.looksAt("refused");
        assertThat(john.receives("notification.majority.refused.subject").text())
                .contains("Léa", "La signature manque.")
                .doesNotContain("Doe Léa");
        sends(john, paper);

        officer.opens("/review/proofs");
        officer.with(KeyHand::new);
        officer.pressesNamed("Doe Léa");
        officer.presses("majority.confirm.open");
        officer.sees("majority.confirm.then");
        officer.looksAt("confirm");
        officer.presses("majority.confirm");
        officer.sees("majority.done");
        john.reloads();
        john.sees("majority.proven", "Doe Léa");
        john.looksAt("proven");
        john.opens("/");
        john.seesNo("majority.closed.now");
    }

    /** Three people, and never the representative. */
    private static void offersThoseAlone(Person john) {
        var field = john.field(john.text("claim.beneficiary"));
        field.locator("vaadin-select-item").click();
        var options = john.page().getByRole(AriaRole.OPTION);
        options.first().waitFor();
        assertThat(options.allInnerTexts())
                .containsExactly(LEA, "Doe Tim, né(e) le 05.03.2010", "Doe Zoé, né(e) le 14.07.2018");
        john.page().keyboard().press("Escape");
        john.rests();
    }

    /** Whether they are chosen or dropped. */
    private static void seesRefusalsOfTheLastChoiceAlone(Person john, Path paper) throws IOException {
        var letter = Files.writeString(paper.resolveSibling("lettre.txt"), "Bonjour");
        var upload = john.page().locator("vaadin-upload input[type=file]");
        upload.setInputFiles(letter);
        john.seesText("lettre.txt :");
        upload.setInputFiles(new Path[] {letter, paper});
        john.page().getByRole(AriaRole.LINK, link("procuration.pdf")).waitFor();
        john.seesText("lettre.txt :");
        john.page().evaluate(DROP);
        john.page().getByRole(AriaRole.LINK, link("decision.pdf")).waitFor();
        john.seesNoText("lettre.txt :");
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void sends(Person john, Path paper) {
        john.attaches(paper);
        john.seesNo("majority.documents.none");
        john.presses("majority.send");
        john.sees("majority.sent");
    }
}
