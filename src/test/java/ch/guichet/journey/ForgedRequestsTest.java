package ch.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.document.PdfText;
import org.junit.jupiter.api.Test;

/** What a browser says that was tampered with: fields that are hidden, days that cannot be ticked, amounts that are shown. */
@JourneyTest
class ForgedRequestsTest {

    /** Fields that the page hides get another value and say so, as if somebody had typed it. */
    private static final String TAMPER = """
            () => {
              let hidden = 0;
              for (const field of document.querySelectorAll('vaadin-text-field, vaadin-select, vaadin-checkbox')) {
                if (field.closest('[hidden]')) {
                  hidden++;
                  field.value = '999';
                  field.checked = true;
                  for (const name of ['input', 'pause', 'change', 'value-changed', 'checked-changed', 'focusout']) {
                    field.dispatchEvent(new CustomEvent(name, {bubbles: true, detail: {value: '999'}}));
                  }
                }
              }
              for (const calendar of document.querySelectorAll('guichet-days')) {
                for (const date of ['1999-12-31', '2024-09-30', '2999-01-01', 'tomorrow']) {
                  calendar.dispatchEvent(new CustomEvent('tick', {detail: {date, on: true}}));
                }
              }
              for (const amount of document.querySelectorAll('.amount, .sum span')) {
                amount.textContent = 'CHF 999.00';
              }
              return hidden;
            }""";

    @Test
    void a_page_that_was_tampered_with_claims_nothing_more(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/");
        jane.signsIn();
        var claim = new TravelClaim(jane);
        claim.begin();
        claim.decision("325 2024 0001234");
        claim.journey(1, "6.8.24", "Genève", "Nyon");
        claim.byTrain(1, "26.40");
        claim.companion(1, "13.20");
        claim.byCar(1, "23");
        claim.period("1.8.24", "31.8.24");
        jane.fills("travel.longCount", "2");
        jane.fills("travel.longCount", "0");
        jane.fills("travel.shortCount", "0");
        jane.seesText("CHF 10.35");

        assertThat((Integer) jane.page().evaluate(TAMPER)).isPositive();
        jane.rests();
        jane.seesText("CHF 999.00");
        claim.ask();
        var number = claim.confirm();

        jane.opens("/claim/" + number);
        jane.seesText("CHF 10.35");
        assertThat(jane.content()).doesNotContain("999.00", "26.40", "13.20");
        assertThat(PdfText.heard(jane.downloads(jane.page().locator("a[href$='/pdf/1']"))))
                .contains("10.35")
                .doesNotContain("999.00", "26.40", "13.20");
    }
}
