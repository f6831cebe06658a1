package ch.guichet.claim.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Calculation;
import ch.guichet.form.Proof;
import ch.guichet.form.ui.CalculationSummary;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** « Votre demande »: what it comes to, what to attach, when it was kept, and the button that sends it. */
class DraftSummary extends Aside {

    private final transient Words words;
    private final CalculationSummary amounts;
    private final H3 proofsTitle;
    private final ProofList proofs;
    private final Paragraph saved = new Paragraph();
    private final Button send;
    private boolean closed;

    DraftSummary(String form, boolean correction, Words words, ComponentEventListener<ClickEvent<Button>> pressed) {
        this.words = words;
        amounts = new CalculationSummary(form, words);
        proofs = new ProofList(words);
        proofsTitle = new H3(words.text("claim.proofs"));
        send = new Button(words.text(correction ? "claim.resend" : "claim.send"), pressed);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        saved.addClassName("saved");
        saved.setVisible(false);
        addClassName("side");
        add(new Card(words.text("claim.summary"), amounts, proofsTitle, proofs, saved, send));
    }

    void show(Calculation calculation, List<Proof> documents) {
        amounts.show(calculation);
        proofs.show(documents);
        proofsTitle.setVisible(!documents.isEmpty());
    }

    void saved(Instant at) {
        var sign = new Span("✓");
        sign.getElement().setAttribute("aria-hidden", "true");
        saved.removeAll();
        saved.add(sign, new Span(words.text("claim.saved", words.time(at))));
        saved.setVisible(true);
    }

    /** Lets the button be pressed again. */
    void reopen() {
        send.setEnabled(!closed);
    }

    /** The same, with the focus where it was before the question that was not answered. */
    void returnTo() {
        reopen();
        send.focus();
    }

    /** Takes the button out of use: what is on the page is not what is stored. */
    void close() {
        closed = true;
        send.setEnabled(false);
    }
}
