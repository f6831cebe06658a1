package ch.guichet.journey;

import ch.guichet.browser.Gallery;
import ch.guichet.catalogue.PositionNumber;
import ch.guichet.common.Words;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.SortedSet;

/** Gives each answer by hand. */
record FillIn(Page page, Hand hand, Words words) implements Deed {

    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);

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

    /** The form does not offer the answer, so that nobody can give it. */
    static final class NotOffered extends RuntimeException {}

    /** By its number, as the decision says it. */
    @Override
    public void found(Locator catalogue, PositionNumber number, String label) {
        hand.fill(catalogue.getByLabel(words.text("form.catalogue.search"), EXACTLY), number.text());
        Gallery.rest(page);
        var found =
                catalogue.locator(".hits button").filter(new Locator.FilterOptions().setHasText(number + " " + label));
        if (found.count() == 0) {
            throw new NotOffered();
        }
        hand.press(found.first());
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
