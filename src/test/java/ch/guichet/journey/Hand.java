package ch.guichet.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** How somebody works a page. */
interface Hand {

    /** Writes into a field, instead of what stands there, and leaves it. */
    void fill(Locator field, String text);

    void press(Locator target);

    void tick(Locator box);

    /** Chooses an option of a {@code vaadin-select}. */
    void choose(Locator field, String option);

    /** Ticks a day of a calendar. */
    void tickDay(Locator calendar, String date, String name);

    /** Presses the button that asks for a file, and gives it this one. */
    void attach(Locator button, Path file);
}
