package ch.guichet.claim.ui;

import ch.guichet.common.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** The remark that was sent with a claim. */
public class RemarkText extends Div {

    public RemarkText(String remark, Words words) {
        var text = new Paragraph(remark);
        text.addClassName("block");
        add(new H3(words.text("claim.remark")), text);
    }
}
