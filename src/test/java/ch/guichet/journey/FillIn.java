package ch.guichet.journey;

import ch.guichet.browser.Gallery;
import ch.guichet.common.Words;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.SortedSet;

/** Gives each answer by hand. */
record FillIn(Page page, Hand hand, Words words) implements Deed {

    @Override
    public void typed(Locator field, String text) {
        hand.fill(field, text);
        Gallery.rest(page);
    }

    @Override
    public void chosen(Locator field, String option) {
        hand.choose(field, option);
        Gallery.rest(page);
    }

    @Override
    public void ticked(Locator box) {
        hand.tick(box);
        Gallery.rest(page);
    }

    @Override
    public void days(Locator calendar, SortedSet<LocalDate> days) {
        days.forEach(day -> hand.tickDay(calendar, day.toString(), words.spoken(day)));
        Gallery.rest(page);
    }

    @Override
    public void row(Locator button) {
        hand.press(button);
        Gallery.rest(page);
    }
}
