package ch.guichet.claim.ui;

import ch.guichet.claim.Dossier;
import ch.guichet.common.Words;
import ch.guichet.file.ui.FileLink;
import ch.guichet.shell.Card;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a person sees right after a claim was sent. */
class SentPanel extends Div {

    private final H1 title;

    SentPanel(Dossier dossier, boolean corrected, Words words) {
        var claim = dossier.claim();
        title = new H1(words.text(claim.form().title()));
        title.getElement().setAttribute("tabindex", "-1");
        var copy = new FileLink(Copies.pdf("claim", claim.number(), claim.revision()), words.text("claim.sent.copy"));
        copy.addClassNames("btn", "main");
        var back = new Anchor(".", words.text("claim.sent.back"));
        back.addClassName("btn");
        var actions = new Div(copy, back);
        actions.addClassName("actions");
        add(
                title,
                new Notice(
                                Tone.OK,
                                words.text(corrected ? "claim.resent" : "claim.sent"),
                                words.text("claim.sent.number", claim.number()))
                        .announced(),
                new Card(words.text("claim.sent.next"), new Paragraph(words.text("claim.sent.next.text")), actions));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        title.getElement().executeJs("setTimeout(() => { window.scrollTo(0, 0); this.focus(); })");
    }
}
