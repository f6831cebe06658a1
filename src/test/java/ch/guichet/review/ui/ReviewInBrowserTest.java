package ch.guichet.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.DatabaseTest;
import ch.guichet.GuichetApplication;
import ch.guichet.TestDatabases;
import ch.guichet.account.Account;
import ch.guichet.account.ActingAccount;
import ch.guichet.browser.Chromium;
import ch.guichet.browser.Gallery;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.SampleClaims;
import ch.guichet.review.WaitingClaims;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What only a real browser shows of the officers' pages: focus, keys, the bar in view, accessibility, narrow pages. */
@Tag("journey")
@SpringBootTest(classes = ReviewInBrowserTest.Server.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabases.class)
class ReviewInBrowserTest {

    /** The officers' pages, with whoever acts in the test as the officer. */
    @AutoConfigurationPackage(basePackageClasses = GuichetApplication.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SpringBootAutoConfiguration.class
    })
    @Import({DatabaseTest.Setup.class, ReviewSetup.class})
    static class Server {}

    @Autowired
    ActingAccount acting;

    @Autowired
    SampleClaims samples;

    @Autowired
    WaitingClaims waiting;

    @Autowired
    ClaimService claims;

    @LocalServerPort
    private int port;

    private Page page;
    private Account jane;
    private ClaimNumber number;

    @BeforeEach
    void a_claim_waits() {
        waiting.clear();
        jane = samples.claimant();
        number = samples.send(jane);
        acting.become(samples.officer());
        page = Chromium.browser()
                .newPage(new Browser.NewPageOptions().setViewportSize(1280, 800).setLocale("fr-CH"));
    }

    @AfterEach
    void leave() {
        page.close();
        acting.leave();
    }

    @Test
    void the_pages_are_accessible_and_fit() {
        var gallery = new Gallery(page, "review");
        open("review?after=" + waiting.fill(160).get(60));
        gallery.look("queue");

        number = samples.send(jane);
        open("review/" + number);
        gallery.look("claim");
        press("Refuser");
        press("Refuser la demande");
        assertThat(page.getByText("Le champ Message à la personne est obligatoire."))
                .isVisible();
        gallery.look("refuse");
        page.keyboard().press("Escape");
        press("Demander une correction");
        message().fill("Combien de kilomètres ?");
        press("Demander la correction");
        assertThat(page.getByText("La correction de la demande " + number)).isVisible();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        gallery.look("asked");

        samples.correct(jane, number, SampleClaims.travel("37"), draft -> draft.withRemark("Voici."));
        open("review/" + number);
        assertThat(page.getByText("Changements depuis la version 1")).isVisible();
        gallery.look("corrected");
        press("Refuser");
        message().fill("Non");
        claims.decide(number, 3, ClaimAction.ACCEPT, "");
        press("Refuser la demande");
        assertThat(page.getByLabel("Votre message", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Non");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        gallery.look("late");
        assertThat(gallery.findings()).isEmpty();
    }

    @Test
    void the_bar_stays_in_view_above_a_long_page() {
        open("review/" + number);
        assertThat(page.locator(".decide")).isInViewport();
    }

    @Test
    void keys_open_the_dialogs_and_the_focus_comes_back_to_the_button() {
        open("review/" + number);
        page.keyboard().press("Alt+Shift+C");
        assertThat(message()).isFocused();
        // the keys of the page behind do nothing now
        page.keyboard().press("Alt+Shift+R");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        page.keyboard().type("À moitié");
        page.keyboard().press("Escape");
        assertThat(button("Demander une correction")).isFocused();

        page.keyboard().press("Enter");
        assertThat(message()).hasValue("À moitié");
        press("Annuler");
        assertThat(button("Demander une correction")).isFocused();

        page.getByLabel("Raccourcis clavier").uncheck();
        assertThat(page.locator("kbd:visible")).hasCount(0);
        page.keyboard().press("Alt+Shift+A");
        press("Refuser");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        assertThat(page.getByRole(AriaRole.HEADING, named("Refuser la demande " + number + " ?")))
                .isVisible();
    }

    @Test
    void after_a_decision_the_focus_is_on_what_came_of_it() {
        open("review/" + number);
        page.keyboard().press("Alt+Shift+A");
        press("Accepter la demande");

        assertThat(page.locator(".notice")).isFocused();
        assertThat(page.locator(".notice")).containsText("La demande " + number + " est acceptée.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Demandes à traiter (0)");
        assertThat(page.locator("h1")).isFocused();
    }

    private void open(String address) {
        page.navigate("http://localhost:" + port + "/" + address);
        page.locator("main h1").waitFor();
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private void press(String text) {
        button(text).click();
    }

    private Locator message() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message à la personne"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
