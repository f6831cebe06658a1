package ch.guichet.journey;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** With nothing but a keyboard: the focus is moved by keys alone, and only what has it is worked. */
record KeyHand(Page page) implements Hand {

    /** More stops than any page has. */
    private static final int MOST_STOPS = 250;

    private static final int MOST_OPTIONS = 30;

    /** Which way the target lies from where the focus is, in the order of the page. */
    private static final String WAY = """
            target => {
                const now = document.activeElement;
                return now === target ? 'here'
                    : target.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING ? 'ahead' : 'behind';
            }""";

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }

    @Override
    public void press(Locator target) {
        reach(target);
        page.keyboard().press("Enter");
    }

    @Override
    public void tick(Locator box) {
        reach(box);
        page.keyboard().press("Space");
    }

    @Override
    public void choose(Locator field, String option) {
        reach(field);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> focused("e => e.localName").equals("vaadin-select-item"));
        for (var i = 0; !focused("e => e.textContent.trim()").equals(option); i++) {
            if (i == MOST_OPTIONS) {
                throw new AssertionError("no option « " + option + " »");
            }
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !focused("e => e.localName").equals("vaadin-select-item"));
    }

    /** To the week by the arrows, then from its near end to the day. */
    @Override
    public void tickDay(Locator calendar, String date, String name) {
        reach(calendar.locator("button[tabindex='0']"));
        var wanted = LocalDate.parse(date);
        for (var now = day(); !week(now).equals(week(wanted)); now = day()) {
            page.keyboard().press(now.isBefore(wanted) ? "ArrowDown" : "ArrowUp");
        }
        var isLate = wanted.getDayOfWeek().getValue() > 4;
        if (ChronoUnit.DAYS.between(day(), wanted) != 0) {
            page.keyboard().press(isLate ? "End" : "Home");
        }
        for (var now = day(); !now.equals(wanted); now = day()) {
            page.keyboard().press(now.isBefore(wanted) ? "ArrowRight" : "ArrowLeft");
        }
        if (!focused("e => e.ariaLabel").equals(name)) {
            throw new AssertionError("announced as « " + focused("e => e.ariaLabel") + " », not « " + name + " »");
        }
        page.keyboard().press("Space");
    }

    @Override
    public void attach(Locator button, Path file) {
        reach(button);
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
    }

    void reach(Locator target) {
        var element = target.elementHandle();
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            switch (way(element)) {
                case "here" -> {
                    return;
                }
                case "ahead" -> page.keyboard().press("Tab");
                default -> page.keyboard().press("Shift+Tab");
            }
        }
        throw new AssertionError("no key leads to " + target + ", the focus is on " + focused("e => e.outerHTML"));
    }

    private String way(ElementHandle element) {
        return String.valueOf(element.evaluate(WAY));
    }

    private LocalDate day() {
        return LocalDate.parse(focused("e => e.dataset.date"));
    }

    private static String week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private String focused(String function) {
        return String.valueOf(page.evaluate("(" + function + ")(document.activeElement)"));
    }
}
