package ch.guichet.review.ui;

import ch.guichet.claim.OpenLines;
import ch.guichet.claim.Revision;
import ch.guichet.common.Chf;
import ch.guichet.common.NumberText;
import ch.guichet.common.Reading;
import ch.guichet.common.Words;
import ch.guichet.form.Line;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lines that were left to the office, each with a field for its amount; zero is an amount. */
class OpenAmounts extends Div {

    private final transient Words words;
    private final transient Chf declared;
    private final Paragraph total = new Paragraph();
    private final Map<Integer, ReadField<Chf>> fields = new LinkedHashMap<>();

    /**
     * @param form prefix of the translation keys of the lines
     * @param begun what was typed before, by place
     */
    OpenAmounts(String form, Revision sent, Map<Integer, String> begun, Words words) {
        this.words = words;
        declared = sent.total();
        for (var place = 1; place <= sent.lines().size(); place++) {
            var line = sent.lines().get(place - 1);
            if (line.isOpen()) {
                fields.put(place, field(form, line));
            }
        }
        if (!fields.isEmpty()) {
            add(new Paragraph(words.text("review.open")));
            fields.values().forEach(this::add);
            begun.forEach(
                    (place, text) -> Optional.ofNullable(fields.get(place)).ifPresent(field -> field.setValue(text)));
            fields.values().forEach(field -> field.addValueChangeListener(typed -> showTotal()));
            total.getElement().setAttribute("role", "status");
            add(total);
            showTotal();
        }
    }

    private void showTotal() {
        var fixed =
                fields.values().stream().flatMap(field -> field.read().stream()).reduce(Chf.ZERO, Chf::plus);
        total.setText(words.text("review.open.total", declared.plus(fixed)));
    }

    /** What stands in the fields, by place, readable or not. */
    Map<Integer, String> typed() {
        var texts = new LinkedHashMap<Integer, String>();
        fields.forEach((place, field) -> texts.put(place, field.getValue()));
        return texts;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The amounts by the place of their lines; empty when one is missing or unreadable, which stands under its field then. */
    Optional<Map<Integer, Chf>> read() {
        var amounts = new LinkedHashMap<Integer, Chf>();
        var wrong = new ArrayList<ReadField<Chf>>();
        fields.forEach((place, field) ->
                field.read().ifPresentOrElse(amount -> amounts.put(place, amount), () -> wrong.add(field)));
        wrong.forEach(this::object);
        wrong.stream().findFirst().ifPresent(ReadField::focus);
        return wrong.isEmpty() ? Optional.of(amounts) : Optional.empty();
    }

    private void object(ReadField<Chf> field) {
        var refusal = field.isEmpty() ? null : field.reading().refusal();
        field.refuse(
                refusal == null
                        ? words.text("review.open.missing")
                        : words.text(refusal.key(), refusal.arguments().toArray()));
    }

    private ReadField<Chf> field(String form, Line line) {
        var label = words.text(
                "review.open.amount",
                words.text(form + ".line." + line.code()),
                line.period(),
                line.measure(words),
                line.article(words));
        var field = new ReadField<>(label, OpenAmounts::amount, Chf::toString);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private static Reading<Chf> amount(String typed) {
        var reading = NumberText.read(typed, 2).map(Chf::new);
        return reading.value()
                        .filter(amount -> amount.compareTo(OpenLines.HIGHEST) > 0)
                        .isPresent()
                ? Reading.refused("form.number.most", OpenLines.HIGHEST)
                : reading;
    }
}
