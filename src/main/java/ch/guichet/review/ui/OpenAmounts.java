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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lines that were left to the office, each with a field for its amount; zero is an amount. */
class OpenAmounts extends Div {

    private final transient Words words;
    private final Map<Integer, ReadField<Chf>> fields = new LinkedHashMap<>();

    /** @param form prefix of the translation keys of the lines */
    OpenAmounts(String form, Revision sent, Words words) {
        this.words = words;
        for (var place = 1; place <= sent.lines().size(); place++) {
            var line = sent.lines().get(place - 1);
            if (line.isOpen()) {
                fields.put(place, field(form, line));
            }
        }
        if (!fields.isEmpty()) {
            add(new Paragraph(words.text("review.open")));
            fields.values().forEach(this::add);
        }
    }

    /** The amounts by the place of their lines; empty when one is missing or unreadable, which stands under its field then. */
    Optional<Map<Integer, Chf>> read() {
        var amounts = new LinkedHashMap<Integer, Chf>();
        fields.forEach((place, field) -> field.read().ifPresent(amount -> amounts.put(place, amount)));
        fields.entrySet().stream()
                .filter(open -> !amounts.containsKey(open.getKey()))
                .map(Map.Entry::getValue)
                .peek(this::object)
                .toList()
                .stream()
                .findFirst()
                .ifPresent(ReadField::focus);
        return amounts.size() == fields.size() ? Optional.of(amounts) : Optional.empty();
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
