package ch.guichet.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at pages as they are on a wide screen and on a phone, keeps a picture of each, and notes what is wrong. */
final class Gallery {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;
    /** What a text without translation shows instead. */
    private static final Pattern UNTRANSLATED = Pattern.compile("![a-z][\\w.-]*!");

    private final Page page;
    private final Path folder;
    private final List<String> findings = new ArrayList<>();
    private int pictures;

    Gallery(Page page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    List<String> findings() {
        return findings;
    }

    void look(String name) {
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

    private void look(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve("%02d-%s-%d.png".formatted(pictures, name, width))));
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> findings.add("%s at %d px: %s (%s) %s"
                                .formatted(name, width, rule.getId(), rule.getHelp(), node.getHtml()))));
    }
}
