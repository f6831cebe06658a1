package ch.guichet.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** With a mouse. */
record MouseHand(Page page) implements Hand {

    @Override
    public void fill(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void choose(Locator field, String option) {
        // its own button lies behind the answer that is drawn over it
        field.locator("vaadin-select-item").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    @Override
    public void tickDay(Locator calendar, String date, String name) {
        calendar.getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
                .click();
    }

    @Override
    public void attach(Locator button, Path file) {
        page.waitForFileChooser(button::click).setFiles(file);
    }
}
