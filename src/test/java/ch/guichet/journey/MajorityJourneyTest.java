package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody one represents comes of age: the notice, the proof, the office's answers, and claims that wait for them. */
@JourneyTest
class MajorityJourneyTest {

    private static final Duration DELAY = Duration.ofDays(130);

    @Test
    void a_new_proof_is_sent_refused_sent_again_and_confirmed(Counter counter, @TempDir Path folder) throws Exception {
        var paper = Files.write(
                folder.resolve("procuration.pdf"), "%PDF-1.7\nprocuration".getBytes(StandardCharsets.US_ASCII));
        var john = counter.representative(Language.FR).withPictures("majority");
        john.opens("/");
        john.signsIn();
        john.isAt("/beneficiary/new");
        john.fills("field.last-name", "Doe");
        john.fills("field.first-name", "Léa");
        john.fills("field.street", "Rue du Lac 1");
        john.fills("field.postal-code", "1200");
        john.fills("field.town", "Genève");
        john.fills("beneficiary.birth-date", "20.09.2006");
        john.fills("beneficiary.avs-number", john.self().avsNumber());
        john.presses("beneficiary.save");
        john.sees("majority.near", "Doe Léa", LocalDate.of(2024, 9, 20));
        john.looksAt("near");
        var proof = john.page().locator("a[href$='/proof']").getAttribute("href");

        counter.pass(DELAY);
        john.opens("/");
        john.signsIn();
        john.seesText(john.text("majority.closed.now"));
        john.looksAt("closed");
        john.begins("travel");
        john.sees("majority.closed.now");
        john.presses("claim.send");
        john.sees("majority.claim.refused", "Doe Léa", LocalDate.of(2024, 9, 20));
        john.looksAt("claim-refused");
        john.opens("/" + proof);
        john.presses("majority.send");
        john.sees("majority.documents.none");
        john.looksAt("no-document");
        sends(john, paper);
        john.looksAt("sent");

        var officer = counter.officer(Language.FR).withPictures("majority-office");
        officer.opens("/review");
        officer.signsIn();
        officer.presses("review.proofs.open");
        officer.sees("majority.representative");
        officer.looksAt("proofs");
        officer.pressesNamed("Doe Léa");
        officer.sees("majority.decision.then");
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
                .contains("La signature manque.");
        sends(john, paper);

        officer.opens("/review/proofs");
        officer.with(KeyHand::new);
        officer.pressesNamed("Doe Léa");
        officer.presses("majority.confirm");
        officer.sees("majority.done");
        john.reloads();
        john.sees("majority.proven", "Doe Léa");
        john.looksAt("proven");
        john.opens("/");
        john.seesNo("majority.closed.now");
    }

    private static void sends(Person john, Path paper) {
        john.attaches(paper);
        john.presses("majority.send");
        john.sees("majority.sent");
    }
}
