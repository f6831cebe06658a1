package ch.guichet.form.ui;

import ch.guichet.common.Chf;
import ch.guichet.common.Words;
import ch.guichet.form.Line;
import ch.guichet.shell.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The lines of a calculation as a table, each with its rate, since when it is in force, and its article. */
public final class CalculationTable extends DataTable<Line> {

    private static final int COLUMNS = 4;

    /** @param formName prefix of the translation keys of the lines, {@code <form>.line.<code>} */
    public CalculationTable(String formName, List<Line> lines, Chf total, Words words) {
        super(words.text("form.calculation"));
        column(words.text("form.calculation.line"), line -> position(formName, line, words), "wide");
        number(words.text("form.calculation.quantity"), line -> line.isMeasured() ? line.measure(words) : "–");
        number(words.text("form.calculation.rate"), line -> rate(line, words));
        column(words.text("form.calculation.amount"), line -> amount(line, words), "n");
        setRows(lines.stream().filter(line -> !line.isApart()).toList());
        getFoot().getElement().setAttribute("role", "rowgroup");
        addFoot(words.text("form.total"), words.chf(total)).addClassName("total");
        lines.stream()
                .filter(Line::isApart)
                .forEach(line -> addFoot(words.text(formName + ".line." + line.code()), words.chf(line.amount())));
    }

    private static Div position(String formName, Line line, Words words) {
        var position = new Div(new Span(words.text(formName + ".line." + line.code())));
        position.add(small(words.period(line.period())));
        var price = line.price();
        if (price != null && price.since() != null) {
            position.add(small(words.text("form.calculation.since", price.since())));
        }
        position.add(small(line.article(words)));
        if (line.state() == Line.State.FIXED_BY_OFFICE) {
            position.add(small(words.text("form.office")));
        }
        return position;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("sub");
        return small;
    }

    private static String rate(Line line, Words words) {
        var price = line.price();
        return price == null ? "–" : words.chf(price.amount());
    }

    /** Words may take several lines where a number must not. */
    private static Component amount(Line line, Words words) {
        return line.isOpen() ? new Span(words.text("form.office")) : new Text(words.chf(line.amount()));
    }

    private NativeTableRow addFoot(String label, String sum) {
        var row = getFoot().addRow();
        row.getElement().setAttribute("role", "row");
        var head = new NativeTableHeaderCell(label);
        head.getElement()
                .setAttribute("role", "rowheader")
                .setAttribute("scope", "row")
                .setAttribute("colspan", String.valueOf(COLUMNS - 1));
        row.add(head);
        var amount = row.addDataCell();
        amount.setText(sum);
        amount.addClassName("n");
        amount.getElement().setAttribute("role", "cell").setAttribute("data-head", label);
        return row;
    }
}
