package ch.guichet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the machine; {@code GUICHET_CHROMIUM} says where it is when not where Debian puts it. */
public final class Chromium {

    private static final String DEBIAN = "/usr/bin/chromium";

    private Chromium() {}

    /** Started when first asked for; ends with the virtual machine. */
    public static Browser browser() {
        return Started.ONE;
    }

    private static final class Started {
        static final Browser ONE = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("GUICHET_CHROMIUM", DEBIAN)))
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
