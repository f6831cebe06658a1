package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import org.junit.jupiter.api.Test;

@JourneyTest
class SentOnceTest {

    private static final String MESSAGES = "select count(*) from outbox";
    private static final String CLAIMS = "select count(*) from claim";

    @Test
    void two_presses_make_one_claim_and_one_letter(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        var claim = begun(jane);
        var messages = counter.count(MESSAGES);
        var claims = counter.count(CLAIMS);
        claim.ask();
        jane.pressable(jane.text("claim.confirm.send")).evaluate("button => { button.click(); button.click(); }");
        jane.sees("claim.sent");
        var number = claim.number();
        jane.receives("notification.sent.subject", number);
        assertThat(counter.count(CLAIMS) - claims).isEqualTo(1);
        assertThat(counter.count(MESSAGES) - messages).isEqualTo(1);
        assertThat(jane.letters("notification.sent.subject", number)).isEqualTo(1);
    }

    @Test
    void two_windows_make_one_claim_and_one_letter(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        var claim = begun(jane);
        var second = jane.inAnotherWindow();
        second.opens("/draft/" + claim.draft());
        var messages = counter.count(MESSAGES);
        var claims = counter.count(CLAIMS);
        claim.ask();
        new TravelClaim(second).ask();
        claim.confirm();
        second.presses("claim.confirm.send");
        // both are told of the one claim
        second.sees("claim.sent");
        assertThat(new TravelClaim(second).number()).isEqualTo(claim.number());
        jane.receives("notification.sent.subject", claim.number());
        assertThat(counter.count(CLAIMS) - claims).isEqualTo(1);
        assertThat(counter.count(MESSAGES) - messages).isEqualTo(1);
        assertThat(jane.letters("notification.sent.subject", claim.number())).isEqualTo(1);
    }

    @Test
    void what_is_typed_into_an_old_window_after_sending_is_refused(Counter counter) {
        var jane = counter.beneficiary(Language.FR).withPictures("old-window");
        var claim = begun(jane);
        var second = jane.inAnotherWindow();
        second.opens("/draft/" + claim.draft());
        claim.ask();
        claim.confirm();
        var late = new TravelClaim(second);
        late.in(1, "kilometres", "50");
        second.sees("claim.stale");
        second.presses("claim.stale.reload");
        second.sees("shell.absent.title");
    }

    @Test
    void an_old_window_overwrites_nothing(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        var claim = begun(jane);
        var second = jane.inAnotherWindow();
        second.opens("/draft/" + claim.draft());
        claim.in(1, "kilometres", "37");
        jane.seesText("CHF 16.65");
        new TravelClaim(second).in(1, "kilometres", "50");
        second.sees("claim.stale");
        jane.reloads();
        jane.seesText("CHF 16.65");
        second.presses("claim.stale.reload");
        second.seesText("CHF 16.65");
    }

    private static TravelClaim begun(Person jane) {
        jane.opens("/");
        jane.signsIn();
        var claim = new TravelClaim(jane);
        claim.begin();
        claim.fillIn();
        return claim;
    }
}
