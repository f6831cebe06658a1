package ch.guichet.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestClock;
import ch.guichet.TestDatabases;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.AccountService;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.browser.Chromium;
import ch.guichet.browser.Gallery;
import ch.guichet.db.Tables;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Sign-in in a real browser: what only cookies, redirects, headers and scripts can show. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"guichet.demo=true", "guichet.secret=for tests only, nothing is sent"})
@ContextConfiguration(initializers = TestDatabases.class)
@Import({TestClock.class, TestMessages.class})
class SignInBrowserTest {

    private final String email = UUID.randomUUID() + "@example.ch";
    private BrowserContext context;
    private Page page;

    @LocalServerPort
    int port;

    @Autowired
    AccountService accounts;

    @Autowired
    TestMessages messages;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("fr-CH"));
        page = context.newPage();
        messages.forget();
        accounts.open(NewAccounts.beneficiary(email));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void the_page_that_was_asked_for_opens_after_password_and_code() {
        page.navigate(address("/claim/2024-000815"));
        assertThat(page).hasURL(address("/login"));
        enterPassword();
        var before = cookie();
        enterCode();
        assertThat(page).hasURL(address("/claim/2024-000815"));
        assertThat(cookie()).isNotEqualTo(before);
        page.navigate(address("/account"));
        assertThat(page.getByText(email)).isVisible();
    }

    @Test
    void a_foreign_address_is_never_opened_after_the_code() {
        page.navigate(address("/login?continue=https://example.com/&redirect=//example.com"));
        enterPassword();
        enterCode();
        assertThat(page).hasURL(address("/"));
    }

    @Test
    void the_password_alone_opens_nothing_but_the_code_step() {
        page.navigate(address("/login"));
        enterPassword();
        for (var path : List.of("/", "/account", "/claim/2024-000815", "/beneficiary/new")) {
            page.navigate(address(path));
            assertThat(page).hasURL(address("/login/code"));
            assertThat(codeField()).isVisible();
        }
        assertThat(page.request().get(address("/some/download")).status()).isEqualTo(403);
    }

    @Test
    void another_code_can_be_asked_for_after_a_minute_and_this_is_announced() {
        page.clock().install();
        page.navigate(address("/login"));
        enterPassword();
        var link = page.getByText("J'ai besoin d'un nouveau code d'accès");
        var help =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Je n'ai pas reçu de code par SMS"));
        assertThat(link).hasAttribute("aria-disabled", "true");
        assertThat(help).isHidden();
        page.clock().fastForward(30_000);
        assertThat(help).isVisible();
        assertThat(link).hasAttribute("aria-disabled", "true");
        page.clock().fastForward(30_000);
        assertThat(link).hasAttribute("aria-disabled", "false");
        assertThat(page.locator(
                        "[role=status]",
                        new Page.LocatorOptions()
                                .setHasText("Vous pouvez maintenant demander un nouveau code d'accès.")))
                .hasCount(1);
    }

    @Test
    void the_code_field_is_known_to_telephones() {
        page.navigate(address("/login"));
        enterPassword();
        assertThat(codeField()).hasAttribute("autocomplete", "one-time-code");
        assertThat(codeField()).hasAttribute("inputmode", "numeric");
        assertThat(codeField()).isFocused();
    }

    @Test
    void a_sign_in_that_was_ended_elsewhere_ends_at_the_next_request() {
        signIn();
        sql.update(Tables.SIGN_IN).set(Tables.SIGN_IN.ENDED_AT, TestClock.START).execute();
        page.navigate(address("/account"));
        assertThat(page).hasURL(address("/login"));
    }

    @Test
    void signing_out_leaves_nothing_open() {
        signIn();
        page.getByText("Doe Jane").first().click();
        page.getByText("Déconnexion").click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\?signed-out.*"));
        page.navigate(address("/account"));
        assertThat(page).hasURL(address("/login"));
    }

    @Test
    void every_answer_carries_the_headers_that_protect_it() {
        var response = page.navigate(address("/login"));
        var headers = response.allHeaders();
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff");
        assertThat(headers).containsEntry("referrer-policy", "same-origin");
        assertThat(headers.get("cache-control")).contains("no-store");
        var cookie = context.cookies().stream()
                .filter(known -> known.name.equals("guichet"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(String.valueOf(cookie.sameSite)).isEqualToIgnoringCase("lax");
        assertThat(page.request().get(address("/actuator/health")).status()).isEqualTo(200);
        assertThat(page.request().get(address("/styles/base.css")).status()).isEqualTo(200);
    }

    /** Those that the main line does not lead to. */
    @Test
    void the_pages_aside_are_accessible() {
        var gallery = new Gallery(page, "sign-in");
        page.navigate(address("/login"));
        button("Se connecter").click();
        assertThat(page.getByText("Il y a un problème")).isVisible();
        gallery.look("login-errors");
        for (var path : List.of("password", "password/unknown", "confirm/unknown")) {
            page.navigate(address("/" + path));
            page.getByRole(AriaRole.HEADING).first().waitFor();
            gallery.look(path.replace('/', '-'));
        }
        signIn();
        page.navigate(address("/account"));
        assertThat(page.getByText(email)).isVisible();
        gallery.look("account");
        assertThat(gallery.findings()).isEmpty();
    }

    private void signIn() {
        page.navigate(address("/login"));
        enterPassword();
        enterCode();
        assertThat(page).hasURL(address("/"));
    }

    private void enterPassword() {
        page.getByLabel("Email").fill(email);
        page.locator("input[type=password]").fill(NewAccounts.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address("/login/code"));
    }

    private void enterCode() {
        codeField().fill(messages.last(SignInCode.class).code());
        button("Envoyer").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private Locator codeField() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Code d'accès"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String cookie() {
        return context.cookies().stream()
                .filter(known -> known.name.equals("guichet"))
                .map(known -> known.value)
                .findFirst()
                .orElse("");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
