package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.guichet.browser.Gallery;
import ch.guichet.common.Language;
import ch.guichet.common.Words;
import ch.guichet.journey.MailServer.Letter;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser, a letter box and a telephone. What they read and press is named by the keys of its words, so
 * that they do the same in each language.
 */
final class Person implements AutoCloseable {

    private final Counter counter;
    private final Someone self;
    private final BrowserContext context;
    private final Page page;
    private final List<String> findings = new ArrayList<>();
    private Words words;
    private Hand hand;
    private @Nullable Gallery gallery;

    Person(Counter counter, Someone self, Language language) {
        this.counter = counter;
        this.self = self;
        words = counter.words(language);
        context = counter.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(counter.url())
                        .setLocale(language.code() + "-CH")
                        .setTimezoneId("Europe/Zurich")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        watch(page);
        hand = new MouseHand(page);
    }

    /** Another window of the same browser. */
    private Person(Person other) {
        counter = other.counter;
        self = other.self;
        words = other.words;
        context = other.context;
        page = context.newPage();
        watch(page);
        hand = new MouseHand(page);
    }

    /** No script of ours may fail, and no script of a stranger may run. */
    private void watch(Page watched) {
        // asked for from the start, or a file dialog that opens at once is missed
        watched.onFileChooser(chooser -> {});
        watched.onPageError(error -> findings.add("error in the page: " + error));
        watched.onDialog(dialog -> {
            findings.add("a script spoke: " + dialog.message());
            dialog.dismiss();
        });
    }

    Person with(Function<Page, Hand> way) {
        hand = way.apply(page);
        return this;
    }

    /** What was found on the pages of an earlier album stays found. */
    Person withPictures(String album) {
        if (gallery != null) {
            findings.addAll(gallery.findings());
        }
        gallery = new Gallery(page, album);
        return this;
    }

    Person inAnotherWindow() {
        return new Person(this);
    }

    Someone self() {
        return self;
    }

    Words words() {
        return words;
    }

    Page page() {
        return page;
    }

    Hand hand() {
        return hand;
    }

    /** What was not as it must be on the pages this person saw. */
    List<String> findings() {
        var all = new ArrayList<>(findings);
        if (gallery != null) {
            all.addAll(gallery.findings());
        }
        return all;
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    // what somebody does

    void opens(String address) {
        page.navigate(address);
        page.locator("h1").first().waitFor();
        rests();
    }

    void reloads() {
        page.reload();
        page.locator("h1").first().waitFor();
        rests();
    }

    void fills(String key, String value) {
        fillsField(text(key), value);
    }

    void fillsField(String label, String value) {
        hand.fill(field(label), value);
        rests();
    }

    void chooses(String label, String option) {
        hand.choose(field(label), option);
        rests();
    }

    void ticks(String key) {
        hand.tick(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(text(key))));
        rests();
    }

    void presses(String key, Object... arguments) {
        pressesNamed(text(key, arguments));
    }

    void pressesNamed(String name) {
        hand.press(pressable(name));
        rests();
    }

    void follows(String address) {
        hand.press(page.locator("a[href$='" + address + "']").first());
        rests();
    }

    /** A form, from the guichet. */
    void begins(String form) {
        follows("form/" + form);
        page.waitForURL("**/draft/*");
        sees("claim.heading");
        rests();
    }

    void attaches(Path file) {
        hand.attach(pressable(text("file.documents.add")), file);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(file.getFileName().toString()))
                .waitFor();
        rests();
    }

    byte[] downloads(Locator link) {
        var download = page.waitForDownload(() -> hand.press(link));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Through the menu of the header, unless the page is in that language already. */
    void reads(Language language) {
        var now = Language.of(page.locator("html").getAttribute("lang")).orElseThrow();
        words = counter.words(language);
        if (now != language) {
            hand.press(pressable(counter.words(now).text("shell.language", now)));
            var own = language.locale().getDisplayLanguage(language.locale());
            hand.press(pressable(own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1)));
            assertThat(page.locator("html")).hasAttribute("lang", language.code());
            page.locator("h1").first().waitFor();
            rests();
        }
    }

    // what somebody sees

    void sees(String key, Object... arguments) {
        seesText(text(key, arguments));
    }

    void seesText(String text) {
        assertThat(page.locator("body"))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
    }

    void seesNo(String key, Object... arguments) {
        seesNoText(text(key, arguments));
    }

    void seesNoText(String text) {
        assertThat(page.locator("body"))
                .not()
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
    }

    void seesValue(String label, String value) {
        assertThat(field(label)).hasValue(value);
    }

    void isAt(String path) {
        assertThat(page).hasURL(counter.url() + path);
    }

    /** Looks at the page as a whole; only those with pictures do. */
    void looksAt(String name) {
        if (gallery != null) {
            gallery.look(name);
        }
    }

    /** What is under the heading of the page. */
    String content() {
        rests();
        return page.locator("main").innerText();
    }

    Letter receives(String subject, Object... arguments) {
        return counter.mails.await(self.email(), text(subject, arguments));
    }

    long letters(String subject, Object... arguments) {
        return counter.mails
                .letters(self.email())
                .filter(letter -> letter.subject().equals(text(subject, arguments)))
                .count();
    }

    String readsCode() {
        return counter.sms.code(self.mobile());
    }

    // the way in and out

    /** Password and code, wherever the page with the password was reached from. */
    void signsIn() {
        givesPassword();
        givesCode(readsCode());
    }

    void givesPassword() {
        fills("signin.email", self.email());
        fills("signin.password", Someone.PASSWORD);
        presses("signin.submit");
        isAt("/login/code");
        page.locator("h1").first().waitFor();
    }

    void givesCode(String code) {
        fills("code.field", code);
        presses("code.submit");
        assertThat(page).not().hasURL(counter.url() + "/login/code");
        page.locator("h1").first().waitFor();
        rests();
    }

    void signsOut() {
        hand.press(page.locator("nav .account > button"));
        presses("shell.sign-out");
        sees("signin.signed-out");
    }

    void acceptsInvitation() {
        var invitation =
                counter.mails.await(self.email(), counter.words(Language.FR).text("notification.invited.subject"));
        opens(invitation.link());
        fills("password.new", Someone.PASSWORD);
        fills("password.repeat", Someone.PASSWORD);
        presses("password.first.submit");
        sees("signin.password-changed");
    }

    void rests() {
        Gallery.rest(page);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /** A button or link; while a dialog asks something, only those in it. */
    Locator pressable(String name) {
        var dialog = page.locator("vaadin-dialog[opened]");
        var place = dialog.count() == 0 ? page.locator("body") : dialog;
        var exact = new Locator.GetByRoleOptions().setName(name).setExact(true);
        return place.getByRole(AriaRole.BUTTON, exact)
                .or(place.getByRole(AriaRole.LINK, exact))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
