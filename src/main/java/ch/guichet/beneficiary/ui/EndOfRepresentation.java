package ch.guichet.beneficiary.ui;

import ch.guichet.common.PersonName;
import ch.guichet.shell.Card;
import ch.guichet.shell.Prompt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;

/** Lets a representative end the representation, after it was said what follows. */
class EndOfRepresentation extends Card {

    EndOfRepresentation(PersonName name, Runnable end) {
        super(UI.getCurrentOrThrow().getTranslation("beneficiary.end"));
        var ask = new Button(getTranslation("beneficiary.end.button"), press -> ask(name, end));
        var actions = new Actions(ask);
        add(new Paragraph(getTranslation("beneficiary.end.lead")), actions);
    }

    private void ask(PersonName name, Runnable end) {
        var prompt = new Prompt(
                getTranslation("beneficiary.end.ask", name),
                new Paragraph(getTranslation("beneficiary.end.new")),
                new Paragraph(getTranslation("beneficiary.end.drafts")),
                new Paragraph(getTranslation("beneficiary.end.sent")),
                new Paragraph(getTranslation("beneficiary.end.again")));
        var keep = new Button(getTranslation("beneficiary.end.keep"), press -> prompt.close());
        var confirm = new Button(getTranslation("beneficiary.end.button"), press -> {
            prompt.close();
            end.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        prompt.answers(keep, confirm).open();
    }
}
