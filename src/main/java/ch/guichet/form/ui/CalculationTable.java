package ch.guichet.form.ui;

import ch.guichet.common.Chf;
import ch.guichet.common.Words;
import ch.guichet.form.Line;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;

/** The lines of a calculation as a table, each with its rate, since when it is in force, and its article. */
public final class CalculationTable extends NativeTable {

    /** @param formName prefix of the translation keys of the lines, {@code <form>.line.<code>} */
    public CalculationTable(String formName, List<Line> lines, Chf total, Words words) {
        throw new UnsupportedOperationException();
    }
}
