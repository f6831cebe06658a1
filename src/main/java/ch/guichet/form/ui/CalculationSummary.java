package ch.guichet.form.ui;

import ch.guichet.common.Chf;
import ch.guichet.common.Words;
import ch.guichet.form.Calculation;
import ch.guichet.form.Line;
import ch.guichet.form.Price;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a declaration comes to, in short: a line for each kind of amount, and the total, which is announced when it changes. */
public final class CalculationSummary extends Div {

    private record Sort(String code, @Nullable Price price) {}

    private record Entry(String label, String detail, String amount) {}

    private final String formName;
    private final Words words;
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList beside = new UnorderedList();
    private final Span total = new Span();
    private List<Entry> shown = List.of();

    /** @param formName prefix of the translation keys of the lines, {@code <form>.line.<code>} */
    public CalculationSummary(String formName, Words words) {
        this.formName = formName;
        this.words = words;
        var last = new ListItem(new Span(words.text("form.total")), total);
        last.addClassName("total");
        // the total alone is announced, and only when it is another
        total.getElement().setAttribute("role", "status");
        list.addClassName("sum");
        list.add(last);
        beside.addClassNames("sum", "apart");
        add(list, beside);
        total.setText(words.chf(Chf.ZERO));
    }

    public void show(Calculation calculation) {
        var entries = entries(calculation.inTotal());
        if (!entries.equals(shown)) {
            list.getChildren()
                    .limit(shown.size())
                    .toList()
                    .forEach(old -> old.getElement().removeFromParent());
            for (var i = 0; i < entries.size(); i++) {
                list.addComponentAtIndex(i, item(entries.get(i)));
            }
            shown = entries;
        }
        total.setText(words.chf(calculation.total()));
        var apart = entries(calculation.apart());
        beside.removeAll();
        beside.setVisible(!apart.isEmpty());
        apart.forEach(entry -> beside.add(item(entry)));
    }

    /** One entry for all lines of a sort. */
    private List<Entry> entries(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Sort(line.code(), line.price()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(List<Line> lines) {
        var first = lines.getFirst();
        var quantity = lines.stream().map(Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var amount = lines.stream().map(Line::amount).reduce(Chf.ZERO, Chf::plus);
        return new Entry(
                words.text(formName + ".line." + first.code()),
                detail(first, lines.size(), first.measured(quantity, words)),
                first.isOpen() ? words.text("form.office") : words.chf(amount));
    }

    private String detail(Line first, int lines, String measure) {
        var price = first.price();
        if (price != null) {
            return words.text("form.summary.rated", measure, price.amount());
        }
        if (first.isMeasured()) {
            return measure;
        }
        return lines == 1 ? "" : lines + " ×";
    }

    private static ListItem item(Entry entry) {
        var label = new Div(new Span(entry.label()));
        if (!entry.detail().isEmpty()) {
            var detail = new Span(entry.detail());
            detail.addClassName("sub");
            label.add(detail);
        }
        return new ListItem(label, new Span(entry.amount()));
    }
}
