package ch.guichet.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at pages as they are on a phone and on a wide screen, keeps a picture of each, and notes what is wrong. */
public final class Gallery {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;
    /** What a text without translation shows instead. */
    private static final Pattern UNTRANSLATED = Pattern.compile("![a-z][\\w.-]*!");

    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                && !document.querySelector('vaadin-dialog[opening], vaadin-dialog[closing]')""";

    /** What is as it must be need not be told, which is most of the work; what is preloaded, only rules about media read. */
    private static final String VIOLATIONS = """
            () => axe.run({resultTypes: ['violations'], preload: false}).then(found => found.violations.flatMap(
                rule => rule.nodes.map(node => `${rule.id} (${rule.help}) ${node.html}`)))""";

    private final Page page;
    private final Path folder;
    private final List<String> findings = new ArrayList<>();
    private int pictures;

    /** Pictures go to {@code target/screenshots/<album>}. */
    public Gallery(Page page, String album) {
        this.page = page;
        folder = Path.of("target", "screenshots", album);
    }

    public List<String> findings() {
        return findings;
    }

    public void look(String name) {
        rest(page);
        pictures++;
        var text = page.locator("body").innerText();
        var missing = UNTRANSLATED.matcher(text);
        while (missing.find()) {
            findings.add(name + ": no translation, " + missing.group());
        }
        look(name, NARROW);
        var width = page.evaluate("document.documentElement.scrollWidth");
        if (!Integer.valueOf(NARROW).equals(width)) {
            findings.add(name + ": scrolls sideways at " + NARROW + " px, is " + width + " px wide");
        }
        look(name, WIDE);
    }

    /** Waits until the page has nothing more to tell the counter or to draw. */
    public static void rest(Page page) {
        page.waitForFunction(AT_REST);
    }

    private void look(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve("%02d-%s-%d.png".formatted(pictures, name, width))));
        page.evaluate("source => window.axe ?? window.eval(source)", AxeBuilder.getAxeScript());
        for (var violation : (List<?>) page.evaluate(VIOLATIONS)) {
            findings.add("%s at %d px: %s".formatted(name, width, violation));
        }
    }
}
