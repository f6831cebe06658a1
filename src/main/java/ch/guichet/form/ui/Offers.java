package ch.guichet.form.ui;

import ch.guichet.form.Offer;
import ch.guichet.form.Path;
import ch.guichet.form.Question;
import ch.guichet.rates.Rate;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;

/** Rates that can be taken over as the answer with one press; another answer can still be typed. */
final class Offers<C extends Record> extends Div {

    private final Editing<?> editing;
    private final Question<C, ?> question;
    private final Offer<C> offer;
    private final Path path;
    private final Div buttons = new Div();
    private List<Rate> shown = List.of();

    Offers(Editing<?> editing, Question<C, ?> question, Offer<C> offer, Path path) {
        this.editing = editing;
        this.question = question;
        this.offer = offer;
        this.path = path;
        var lead = new Paragraph(editing.words().text(question.label() + ".offer"));
        lead.setId("offer-" + path.toString().replace('/', '-'));
        lead.addClassName("hint");
        buttons.addClassName("buttons");
        buttons.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", lead.getId().orElseThrow());
        addClassName("offers");
        add(lead, buttons);
    }

    void follow(Standing<C> standing) {
        var rates = offer.rates(standing.content(), editing.occasion());
        setVisible(!rates.isEmpty());
        if (!rates.equals(shown)) {
            shown = rates;
            buttons.removeAll();
            rates.forEach(rate -> buttons.add(button(rate)));
        }
        var answer = question.of(standing.content());
        for (var i = 0; i < shown.size(); i++) {
            var taken = Objects.equals(answer, shown.get(i).amount());
            buttons.getComponentAt(i).getElement().setAttribute("aria-pressed", String.valueOf(taken));
        }
    }

    private Button button(Rate rate) {
        var words = editing.words();
        var button = new Button(
                words.text("form.offer", words.text("rate." + rate.code()), rate.amount()),
                press -> editing.answer(path, rate.amount()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
