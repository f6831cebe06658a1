package ch.guichet.form.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * What takes the answer to one question.
 *
 * @param <C> the record around the question
 * @param <V> the answer
 */
interface Control<C extends Record, V> {

    Component component();

    /** Shows the answer, as far as it is not what stands there already. */
    void follow(Standing<C> standing, @Nullable V answer);

    void require(boolean required);

    /** Says what is wrong with the answer, or takes that back when the text is empty. */
    void complain(String problem);

    /** What takes the focus. */
    Component target();
}
