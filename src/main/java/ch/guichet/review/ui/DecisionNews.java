package ch.guichet.review.ui;

import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import ch.guichet.shell.Notice;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** What came of a decision, on top of the claim; it takes the focus, because the dialog's opener is gone. */
class DecisionNews extends Div {

    private final Notice notice;

    DecisionNews(Notice notice) {
        this.notice = notice.announced();
        notice.getElement().setAttribute("tabindex", "-1");
        add(notice);
    }

    /** Somebody else was faster: what was typed stays at hand. */
    DecisionNews(Notice notice, String message, Words words) {
        this(notice);
        if (!message.isEmpty()) {
            var kept = new TextArea(words.text("review.kept.label"));
            kept.setValue(message);
            kept.setReadOnly(true);
            add(new Card(words.text("review.kept"), new Paragraph(words.text("review.kept.why")), kept));
        }
    }

    static Anchor link(String href, String text) {
        var link = new Anchor(href, text);
        link.addClassName("btn");
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        notice.getElement().executeJs("setTimeout(() => { window.scrollTo(0, 0); this.focus(); })");
    }
}
