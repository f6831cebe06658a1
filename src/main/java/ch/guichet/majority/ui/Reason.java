package ch.guichet.majority.ui;

import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.html.Paragraph;

/** Why the office refused a proof, line by line as it was written. */
class Reason extends Card {

    Reason(String message, Words words) {
        super(words.text("majority.reason"));
        var text = new Paragraph(message);
        text.addClassName("block");
        add(text);
    }
}
