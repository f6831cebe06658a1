package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.mydata.ManyClaims;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** « Mes données »: who read them, all of them in a file, and the account closed. */
@JourneyTest
class MyDataJourneyTest {

    @Test
    void somebody_takes_everything_away_and_closes_the_account(Counter counter) throws IOException {
        var jane = counter.beneficiary(Language.FR).withPictures("my-data");
        var claims = ManyClaims.of(counter.sql(), jane.self().email());
        jane.opens("/account/data");
        jane.signsIn();
        jane.isAt("/account/data");
        jane.sees("mydata.access.none");
        jane.looksAt("nothing-yet");

        claims.fill(3, 3000);
        claims.areRead(8);
        claims.are("IN_REVIEW");
        jane.reloads();
        jane.sees("mydata.close.open");
        jane.presses("mydata.access.more");
        jane.sees("mydata.access.count", 24);
        jane.looksAt("open-claims");
        for (var language : new Language[] {Language.DE, Language.IT, Language.EN, Language.FR}) {
            jane.reads(language);
            jane.sees("mydata.close.open");
            jane.looksAt("open-claims-" + language.code());
        }

        claims.are("ACCEPTED");
        jane.with(KeyHand::new);
        counter.pass(Duration.ofMinutes(11));
        jane.reloads();
        jane.presses("mydata.download");
        jane.sees("signin.again.why");
        jane.fills("signin.password", Someone.PASSWORD);
        var zip = jane.downloads(jane.pressable(jane.text("signin.again.submit")));
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(files.getNextEntry().getName()).isEqualTo("LISEZMOI.txt");
        }
        jane.sees("mydata.download.started");
        jane.looksAt("downloaded");

        jane.presses("mydata.close");
        jane.sees("mydata.close.kept");
        jane.looksAt("close");
        jane.presses("mydata.close.do");
        jane.sees("signin.closed");
        jane.looksAt("closed");
        jane.receives("notification.closed.subject");
        jane.opens("/account/data");
        assertThat(jane.page()).hasURL(counter.url() + "/login");
    }
}
