package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.PositionNumber;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.SortedSet;

/** Looks whether each answer is still there. */
record FindAgain() implements Deed {

    @Override
    public void typed(Locator field, String text) {
        assertThat(field).hasValue(text);
    }

    @Override
    public void chosen(Locator field, String option) {
        assertThat(field).hasText(option);
    }

    @Override
    public void found(Locator catalogue, PositionNumber number, String label) {
        assertThat(catalogue.locator(".chosen")).containsText(number + " " + label);
    }

    @Override
    public void ticked(Locator box) {
        assertThat(box).isChecked();
    }

    @Override
    public void days(Locator calendar, SortedSet<LocalDate> days) {
        assertThat(calendar.locator("button[aria-pressed='true']")
                        .evaluateAll("all => all.map(day => day.dataset.date)"))
                .isEqualTo(days.stream().map(LocalDate::toString).toList());
    }

    @Override
    public void row(Locator button) {
        assertThat(button).isVisible();
    }
}
