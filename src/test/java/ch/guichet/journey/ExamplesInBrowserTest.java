package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.browser.Chromium;
import ch.guichet.browser.Gallery;
import ch.guichet.claim.Examples;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import ch.guichet.common.Words;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Problem;
import ch.guichet.form.ui.SampleServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Worked examples of all forms, typed into their fields as people would; all of them with {@code -Dbench.full=true}. */
@Tag("journey")
@SpringBootTest(classes = SampleServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExamplesInBrowserTest {

    private static final boolean ALL = Boolean.getBoolean("bench.full");
    private static final Words WORDS = RealWords.in(Language.FR);
    private static final String SAID = """
            place => place.matches('.row') ? place.innerText
                : place.matches('vaadin-button') ? place.parentElement.innerText
                : (place.getAttribute('aria-describedby') ?? '').split(' ')
                    .map(id => document.getElementById(id)?.innerText).join(' ')""";

    private static final String LINK = """
            place => {
                const link = Object.assign(document.createElement('a'), {href: place});
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
            }""";

    private static Page page;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        page = Chromium.browser()
                .newPage(
                        new Browser.NewPageOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE));
        page.setDefaultTimeout(15_000);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    static Stream<Arguments> examples() {
        return ClaimForms.ALL.stream()
                .flatMap(form -> Examples.worked(form).stream()
                        .filter(name -> ALL
                                || Boolean.TRUE.equals(
                                        Examples.worked(form, name).typed()))
                        .map(name -> Arguments.of(Named.of(form.name() + "/" + name, form), name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    <C extends Record> void an_example_that_is_typed_comes_to_what_its_page_says(ClaimForm<C> form, String name) {
        var example = Examples.worked(form, name);
        var content = form.definition().prune(Examples.content(form, example));
        open("example/%s/%s".formatted(form.name(), name));

        var fields = new FormOnPage<>(form, page, WORDS);
        try {
            fields.fill(content, new MouseHand(page));
        } catch (FillIn.NotOffered refused) {
            assertThat(example.problems()).isNotEmpty();
            return;
        }

        if (example.total() != null) {
            assertThat(page.locator(".sum .total"))
                    .containsText(WORDS.chf(
                            form.calculation(content, example.occasion()).total()));
        }
        page.getByText(WORDS.text("claim.send")).click();
        Gallery.rest(page);
        var problems = form.check(Draft.of(form.definition(), content), example.occasion());
        assertThat(page.locator(".problems li")).hasCount(problems.size());
        for (var i = 0; i < problems.size(); i++) {
            var problem = problems.get(i);
            assertThat(page.locator(".problems li").nth(i)).containsText(text(problem));
            if (problem.isError() && problem.path().length() > 0) {
                stands(fields.place(content, problem.path()), text(problem));
            }
        }
    }

    /** Goes there as by a link, without loading the page again. */
    private void open(String example) {
        if (!page.url().startsWith("http")) {
            page.navigate("http://localhost:%d/sample".formatted(port));
            page.locator(".editor").waitFor();
        }
        page.evaluate(LINK, "/" + example);
        page.waitForURL("**/" + example);
        Gallery.rest(page);
    }

    /** A field is described by what is wrong with it; a row or a list shows it. */
    private static void stands(Locator place, String text) {
        assertThat(String.valueOf(place.evaluate(SAID))).contains(text);
    }

    private static String text(Problem problem) {
        return WORDS.text(problem.key(), problem.arguments().toArray());
    }
}
