package ch.guichet.journey;

import ch.guichet.catalogue.PositionNumber;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.SortedSet;

/** What somebody does about the answers of a form, one after the other. */
interface Deed {

    void typed(Locator field, String text);

    void chosen(Locator field, String option);

    /** A position of the catalogue. */
    void found(Locator catalogue, PositionNumber number, String label);

    void ticked(Locator box);

    void days(Locator calendar, SortedSet<LocalDate> days);

    /** One row more; the questions in it follow. */
    void row(Locator button);
}
