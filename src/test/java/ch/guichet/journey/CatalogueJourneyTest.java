package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** People find what they need in the catalogue of auxiliary means. */
@JourneyTest
class CatalogueJourneyTest {

    private static final List<String> TO_WIGS = List.of(
            "Pour le crâne et le visage : 318.637", "Moyens auxiliaires pour le crâne et la face", "5.06 Perruques");

    @Test
    void a_wig_is_found_heading_after_heading_by_keyboard(Counter counter) {
        var jane = begin(counter, KeyHand::new, "catalogue-keyboard");
        jane.looksAt("closed");
        for (var heading : TO_WIGS.subList(0, 2)) {
            var button = heading(jane, heading);
            assertThat(button).hasAttribute("aria-expanded", "false");
            jane.hand().press(button);
            jane.rests();
            assertThat(button).hasAttribute("aria-expanded", "true");
            assertThat(button).isFocused();
        }
        jane.looksAt("open");
        var wig = position(jane, TO_WIGS.getLast());
        jane.hand().press(wig);
        jane.rests();
        assertThat(wig).hasAttribute("aria-pressed", "true");
        assertThat(wig).isFocused();
        assertThat(jane.page().locator(".chosen")).containsText("CHF 1’500.00");
        jane.looksAt("chosen");
    }

    @Test
    void an_assistance_dog_is_found_heading_after_heading(Counter counter) {
        var jane = begin(counter, KeyHand::new, "");
        for (var heading : List.of(
                "Servant à développer l'autonomie personnelle : 318.639",
                "Moyens auxiliaires servant à développer l'autonomie personnelle",
                "Chiens d'assistance")) {
            jane.hand().press(heading(jane, heading));
            jane.rests();
        }
        jane.hand().press(position(jane, "14.06.1"));
        jane.rests();
        assertThat(jane.page().locator(".chosen")).containsText("CHF 20’280.00");
    }

    @Test
    void both_are_found_by_a_word(Counter counter) {
        var jane = begin(counter, KeyHand::new, "catalogue-search");
        var search = jane.field(jane.text("form.catalogue.search"));
        for (var sought : List.of("perruque", "chien", "lit")) {
            jane.hand().fill(search, sought);
            jane.rests();
            jane.looksAt(sought);
        }
        jane.hand().fill(search, "chien d'assistance mobilité");
        jane.rests();
        assertThat(jane.page().locator(".hits li")).hasCount(1);
        jane.hand().press(jane.page().locator(".hits button"));
        jane.rests();
        assertThat(jane.page().locator(".chosen")).containsText("14.06.1");
    }

    /** The field is left by the press itself. */
    @Test
    void what_was_found_while_typing_stays_for_the_hand_that_reaches_for_it(Counter counter) {
        var jane = begin(counter, MouseHand::new, "");
        jane.field(jane.text("form.catalogue.search")).pressSequentially("perruque");
        var wig = jane.page().locator(".hits button");
        assertThat(wig).hasCount(1);
        wig.click();
        jane.rests();
        assertThat(wig).hasAttribute("aria-pressed", "true");
        assertThat(wig).isFocused();
    }

    @Test
    void a_hearing_aid_leads_to_its_own_form(Counter counter) {
        var jane = begin(counter, MouseHand::new, "");
        jane.hand().fill(jane.field(jane.text("form.catalogue.search")), "5.07.3");
        jane.rests();
        jane.page().getByText(jane.text("form.catalogue.elsewhere", "300.001")).click();
        jane.sees("hearing.title");
    }

    /** Two positions chosen at once, as no hand can. */
    @Test
    void of_two_positions_one_is_claimed(Counter counter) {
        var jane = begin(counter, MouseHand::new, "");
        jane.fills("claim.decision", "325 2024 0001234");
        jane.fills("aids.supplier", "Doe SA");
        jane.fills("aids.number", "2024-381");
        jane.fills("aids.invoiced", "12.8.2024");
        jane.fills("aids.amount", "3000");
        jane.attaches(MainLine.ticket("facture.png"));
        jane.hand().fill(jane.field(jane.text("form.catalogue.search")), "5.0");
        jane.rests();
        jane.page().evaluate("""
                        () => {
                            const find = number => [...document.querySelectorAll('.hits button')]
                                .find(button => button.textContent.startsWith(number));
                            find('5.02').click();
                            find('5.06').click();
                        }""");
        jane.rests();
        assertThat(jane.page().locator(".catalogue [aria-pressed='true']")).hasCount(1);
        jane.seesText("CHF 1’500.00");
        var claim = new TravelClaim(jane);
        claim.ask();
        var number = claim.confirm();
        jane.opens("/claim/" + number);
        jane.seesText("CHF 1’500.00");
        assertThat(jane.content()).contains("5.06").doesNotContain("5.02");
    }

    /** Counts, so that nobody sends the whole catalogue again. */
    @Test
    void the_page_holds_what_is_open(Counter counter) {
        var jane = begin(counter, MouseHand::new, "");
        var closed = nodes(jane);
        jane.hand().press(heading(jane, TO_WIGS.getFirst()));
        jane.rests();
        var group = nodes(jane) - closed;
        jane.hand().press(heading(jane, TO_WIGS.get(1)));
        jane.rests();
        var chapter = nodes(jane) - closed - group;

        assertThat(jane.page().locator(".tree > .branch")).hasCount(6);
        assertThat(closed).isLessThan(40);
        assertThat(group).isBetween(1, 30);
        assertThat(chapter).isBetween(1, 80);
    }

    private static int nodes(Person jane) {
        return (Integer) jane.page().evaluate("() => document.querySelectorAll('.tree *').length");
    }

    private static Person begin(Counter counter, Function<Page, Hand> way, String album) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/");
        jane.signsIn();
        jane.begins("aids");
        jane.fills("aids.from", "12.8.2024");
        jane.chooses(jane.text("aids.supply"), jane.text("aids.supply.PURCHASE"));
        jane.with(way);
        return album.isEmpty() ? jane : jane.withPictures(album);
    }

    private static Locator heading(Person jane, String title) {
        return jane.page()
                .locator(".branch > [role=heading]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(title).setExact(true));
    }

    private static Locator position(Person jane, String start) {
        return jane.page().locator(".tree .position").filter(new Locator.FilterOptions().setHasText(start));
    }
}
