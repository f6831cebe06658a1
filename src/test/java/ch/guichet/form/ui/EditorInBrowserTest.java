package ch.guichet.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.browser.Chromium;
import ch.guichet.browser.Gallery;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real browser shows of a form: requests, focus, the calendar's keys, accessibility, narrow pages. */
@Tag("journey")
@SpringBootTest(classes = SampleServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EditorInBrowserTest {

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private Page page;

    @LocalServerPort
    private int port;

    @BeforeEach
    void open() {
        page = Chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                requests.add(String.valueOf(request.postData()));
            }
        });
        page.clock().install();
        page.navigate("http://localhost:" + port + "/sample");
        page.getByText("Ajouter une entrée").waitFor();
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void leaving_a_field_is_one_request_and_a_key_none() {
        addJourney();
        requests.clear();
        page.keyboard().type("19.8.24");
        assertThat(requests).isEmpty();
        page.keyboard().press("Tab");
        // the answer proposes the last day, which has the focus: it is shown once that field is left, too
        page.waitForCondition(() -> !requests.isEmpty());
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(field("Date de début, Trajet 1")).hasValue("19.08.2024");
        PlaywrightAssertions.assertThat(field("Date de fin, Trajet 1")).hasValue("19.08.2024");
        page.clock().fastForward(5000);
        assertThat(page.evaluate("window.Vaadin.Flow.clients !== undefined")).isEqualTo(true);
        assertThat(requests).hasSize(1);
    }

    @Test
    void a_pause_while_typing_is_one_request_that_says_nothing() {
        addJourney();
        requests.clear();
        page.keyboard().type("19.8");
        page.waitForCondition(() -> !requests.isEmpty());
        page.clock().fastForward(5000);
        assertThat(requests).hasSize(1);
        PlaywrightAssertions.assertThat(field("Date de début, Trajet 1")).hasValue("19.8");
        PlaywrightAssertions.assertThat(field("Date de début, Trajet 1")).not().hasAttribute("aria-invalid", "true");
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(field("Date de début, Trajet 1")).hasAttribute("aria-invalid", "true");
        PlaywrightAssertions.assertThat(field("Date de début, Trajet 1")).hasValue("19.8");
        assertThat(requests).hasSize(2);
    }

    @Test
    void days_are_reached_by_keys_without_a_request_and_ticked_by_one() {
        fillPeriod();
        var first = page.getByLabel("lundi 1 juillet 2024");
        first.focus();
        requests.clear();
        press("ArrowRight", "ArrowDown", "End", "Home", "PageDown", "ArrowUp", "PageUp");
        assertThat(page.evaluate("document.activeElement.ariaLabel")).isEqualTo("lundi 1 juillet 2024");
        press("End", "PageDown");
        assertThat(page.evaluate("document.activeElement.ariaLabel")).isEqualTo("mercredi 7 août 2024");
        assertThat(requests).isEmpty();
        page.keyboard().press("Space");
        assertThat(page.evaluate("document.activeElement.ariaPressed")).isEqualTo("true");
        page.getByText("1 jour coché sur 4.").waitFor();
        assertThat(requests).hasSize(1);
        press("Shift+Tab");
        page.getByText("Vous avez déclaré 4 jours, 1 sont cochés.").waitFor();
        assertThat(page.locator("guichet-days button[tabindex='0']").count()).isEqualTo(1);
    }

    @Test
    void the_focus_goes_on_where_a_row_was() {
        addJourney();
        addJourney();
        page.getByText("Supprimer le trajet 1").click();
        page.waitForCondition(() -> "Trajet 1".equals(page.evaluate("document.activeElement.ariaLabel")));
        page.getByText("Supprimer le trajet 1").click();
        page.waitForCondition(() -> String.valueOf(page.evaluate("document.activeElement.textContent"))
                .contains("Ajouter une entrée"));
    }

    @Test
    void nothing_is_wrong_for_assistive_technology_at_any_width() {
        fill();
        var gallery = new Gallery(page, "editor");
        gallery.look("filled");
        assertThat(gallery.findings()).isEmpty();
    }

    private void fill() {
        addJourney();
        type("Date de début, Trajet 1", "19.8.24");
        choose("Raison, Trajet 1", "Congé ou visite");
        type("Lieu de départ, Trajet 1", "Genève");
        type("Lieu d'arrivée, Trajet 1", "Nyon");
        choose("Type, Trajet 1", "Voiture");
        type("Nombre de kilomètres, Trajet 1", "23");
        page.getByText("23 km × CHF 0.45").waitFor();
        addJourney();
        type("Date de début, Trajet 2", "20.8.24");
        type("Lieu de départ, Trajet 2", "Genève");
        type("Lieu d'arrivée, Trajet 2", "Lausanne");
        choose("Type, Trajet 2", "Aller-retour");
        page.getByText("Ajouter un accompagnant").click();
        page.waitForCondition(() -> String.valueOf(page.evaluate("document.activeElement.ariaLabel"))
                .startsWith("Montant du billet, Accompagnant du trajet 2"));
        type("Montant du billet, Accompagnant du trajet 2", "13.20");
        fillPeriod();
        page.getByLabel("mardi 2 juillet 2024").click();
        page.getByLabel("mardi 6 août 2024").click();
        page.getByText("2 jours cochés sur 4.").waitFor();
        page.getByText("Relire").click();
        page.getByText("Envoyer ma demande").click();
        page.getByText("Le champ Montant du billet est obligatoire.").first().waitFor();
    }

    private void fillPeriod() {
        type("Période comptable, du", "1.7.24");
        type("Période comptable, au", "31.8.24");
        type("5 à 8h par jour : nombre de jours de travail", "4");
        page.getByLabel("mardi 2 juillet 2024").waitFor();
    }

    private void addJourney() {
        page.getByText("Ajouter une entrée").click();
        page.waitForCondition(() -> String.valueOf(page.evaluate("document.activeElement.ariaLabel"))
                .startsWith("Date de début"));
    }

    private void type(String name, String text) {
        field(name).fill(text);
        field(name).press("Tab");
    }

    private void choose(String name, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(field(name)))
                .click();
        page.locator("vaadin-select-item:visible")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private Locator field(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }
}
