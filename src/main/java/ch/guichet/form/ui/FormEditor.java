package ch.guichet.form.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Any claim form as a page to fill in: one card for each section. It shows what the draft holds, tells every change at
 * once, and keeps amounts, presets and conditional questions up to date by itself.
 *
 * @param <C> the record that holds the answers
 */
public final class FormEditor<C extends Record> extends Div {

    /**
     * @param occasion asked anew at each change, so that today, rates and documents are those of the moment
     * @param changed is told each new draft, to keep it; {@link #calculation()} already belongs to it
     */
    public FormEditor(
            ClaimForm<C> form, Draft<C> draft, Words words, Supplier<Occasion> occasion, Consumer<Draft<C>> changed) {
        throw new UnsupportedOperationException();
    }

    public Draft<C> draft() {
        throw new UnsupportedOperationException();
    }

    /** What the answers come to, computed anew by the editor at each change, before {@code changed} is told. */
    public Calculation calculation() {
        throw new UnsupportedOperationException();
    }

    /** Shows all problems under their fields; each vanishes when it is mended. Those of the whole declaration have no field. */
    public void showProblems(List<Problem> problems) {
        throw new UnsupportedOperationException();
    }

    /** What a link of the error summary leads to: the field at the path, its row, or the first field. */
    public Component target(Path path) {
        throw new UnsupportedOperationException();
    }

    /** What the place is called in the error summary, {@code Trajet 2 – Montant du billet}; empty for the whole declaration. */
    public String placeOf(Path path) {
        throw new UnsupportedOperationException();
    }
}
