package ch.guichet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table that people read: real heads and cells, a card for each row below 640 px. Its parts carry explicit roles,
 * because browsers forget what a table is once its display is changed.
 *
 * @param <R> what a row shows
 */
public class DataTable<R> extends NativeTable {

    private record Column<R>(String head, Function<R, Component> cell, List<String> classNames) {}

    private final List<Column<R>> columns = new ArrayList<>();

    /** A table without columns yet; the name tells screen readers what it holds. */
    public DataTable(String name) {
        addClassName("list");
        getElement().setAttribute("role", "table").setAttribute("aria-label", name);
    }

    /**
     * Adds a column; on a phone the class {@code line} gives its cells a line of their own, {@code wide} the second one of
     * the row, {@code headed} one with the head before them. {@code n} is for numbers.
     */
    public DataTable<R> column(String head, Function<R, Component> cell, String... classNames) {
        columns.add(new Column<>(head, cell, List.of(classNames)));
        return this;
    }

    public DataTable<R> text(String head, Function<R, String> cell, String... classNames) {
        return column(head, row -> new Text(cell.apply(row)), classNames);
    }

    /** Adds a column of numbers, right-aligned; on a phone each comes with its head. */
    public DataTable<R> number(String head, Function<R, String> cell) {
        return text(head, cell, "n");
    }

    /** Shows these rows instead of those before. */
    public void setRows(List<R> rows) {
        var head = getHead();
        head.removeAllRows();
        head.getElement().setAttribute("role", "rowgroup");
        fillHead(head.addRow());
        var body = getBody();
        body.removeAllRows();
        body.getElement().setAttribute("role", "rowgroup");
        rows.forEach(row -> fill(body.addRow(), row));
    }

    private void fillHead(NativeTableRow line) {
        line.getElement().setAttribute("role", "row");
        columns.forEach(column -> {
            var cell = line.addHeaderCell();
            cell.setText(column.head());
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
            column.classNames().forEach(cell::addClassName);
        });
    }

    private void fill(NativeTableRow line, R row) {
        line.getElement().setAttribute("role", "row");
        columns.forEach(column -> {
            var cell = line.addDataCell();
            cell.add(column.cell().apply(row));
            cell.getElement().setAttribute("role", "cell").setAttribute("data-head", column.head());
            column.classNames().forEach(cell::addClassName);
        });
    }
}
