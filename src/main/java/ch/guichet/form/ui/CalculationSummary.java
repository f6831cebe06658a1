package ch.guichet.form.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Calculation;
import com.vaadin.flow.component.html.Div;

/** What a declaration comes to, in short: a line for each kind of amount, and the total, which is announced when it changes. */
public final class CalculationSummary extends Div {

    /** @param formName prefix of the translation keys of the lines, {@code <form>.line.<code>} */
    public CalculationSummary(String formName, Words words) {
        throw new UnsupportedOperationException();
    }

    public void show(Calculation calculation) {
        throw new UnsupportedOperationException();
    }
}
